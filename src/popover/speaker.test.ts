import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSpeaker } from './speaker.ts';

type Said = { text: string; lang: string; onend?: () => void };
const said: Said[] = [];
let cancelled: number;
let changes: number;
let end: AbortController;

function start(voices: { lang: string; localService: boolean }[]) {
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (utterance: Said) => said.push(utterance),
    cancel: () => {
      cancelled += 1;
    },
  }) as unknown as SpeechSynthesis;
  const speaker = createSpeaker({
    ...{ synthesis, signal: end.signal },
    onChange: () => {
      changes += 1;
    },
  });
  return { speaker, synthesis };
}
const local = (lang: string) => ({ lang, localService: true });
const parts = [
  { text: 'gen', language: 'da' },
  { text: 'A gene.', language: 'en' },
];
const me = {};

beforeEach(() => {
  said.length = 0;
  cancelled = 0;
  changes = 0;
  end = new AbortController();
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

test('says each part in the voice of its language', () => {
  const { speaker } = start([local('en-GB'), local('da_DK')]);
  speaker.speak(parts, me);
  expect(speaker.isSpeaking(me)).toBe(true);
  said[0]?.onend?.();
  expect(said.map(({ text, lang }) => [text, lang])).toEqual([
    ['gen', 'da_DK'],
    ['A gene.', 'en-GB'],
  ]);
  said[1]?.onend?.();
  expect(speaker.isSpeaking(me)).toBe(false);
});

test('a voice that sends its text to a server is none', () => {
  const { speaker } = start([{ lang: 'da-DK', localService: false }]);
  expect(speaker.canSpeak('da')).toBe(false);
  speaker.speak(parts, me);
  expect(said).toEqual([]);
});

test('a browser without voices, or without speech, has none', () => {
  expect(start([]).speaker.canSpeak('da')).toBe(false);
  const signal = end.signal;
  const speaker = createSpeaker({ synthesis: undefined, signal, onChange: () => {} });
  expect(speaker.canSpeak('da')).toBe(false);
});

test('only who speaks can stop it, and nothing more is said then', () => {
  const { speaker } = start([local('da'), local('en')]);
  speaker.speak(parts, me);
  speaker.stop({});
  expect(cancelled).toBe(0);
  speaker.stop(me);
  expect(cancelled).toBe(1);
  said[0]?.onend?.();
  expect(said).toHaveLength(1);
});

test('tells when voices come, until its end', () => {
  const { synthesis } = start([]);
  synthesis.dispatchEvent(new Event('voiceschanged'));
  expect(changes).toBe(1);
  end.abort();
  synthesis.dispatchEvent(new Event('voiceschanged'));
  expect(changes).toBe(1);
});
