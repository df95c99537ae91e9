import { useEffect, useRef, useState } from 'preact/hooks';
import { uiLanguage } from '../../i18n/text.ts';
import { askBackground } from '../../messages/ask-background.ts';
import type { Settings } from '../../model/settings.ts';
import { panelReader } from '../panel/panel-reader.ts';
import { applyTheme } from '../shared/apply-theme.ts';
import { type Answer, LookUpForm } from './look-up-form.tsx';

/** Asks the background for what is typed; only the answer to the latest question is shown. */
export function LookUpView({ given }: { given: string }) {
  const [typed, setTyped] = useState(given);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [answer, setAnswer] = useState<Answer>('waiting');
  const turn = useRef(0);

  useEffect(() => {
    void askBackground('changeSettings', { change: {} }).then((now) => {
      applyTheme(now.theme);
      setSettings(now);
    });
  }, []);
  useEffect(() => {
    const mine = ++turn.current;
    answerTo(typed).then(
      (found) => mine === turn.current && setAnswer(found),
      () => mine === turn.current && setAnswer('failed'),
    );
  }, [typed]);

  if (!settings) return null;
  return (
    <LookUpForm
      typed={typed}
      answer={answer}
      reader={panelReader(settings, uiLanguage())}
      onType={setTyped}
    />
  );
}

async function answerTo(typed: string): Promise<Answer> {
  const asked = typed.trim();
  if (asked === '') return { asked, entries: [], contained: false, near: [] };
  const { exact, contained, near } = await askBackground('lookUp', { text: asked });
  const refs = exact.length > 0 ? exact : contained;
  const entries = await askBackground('cardEntries', { refs });
  return { asked, entries, contained: exact.length === 0 && entries.length > 0, near };
}
