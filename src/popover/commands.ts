import type { CardEntry } from '../model/card.ts';
import type { ReaderChoice } from '../model/reader-choice.ts';
import { addCommand } from './add-command.ts';
import type { CardPage, CardState } from './card-state.ts';
import type { CardText } from './card-text.ts';
import { chooseExplanation, type Wish } from './choose-explanation.ts';
import { chooseHeading } from './choose-heading.ts';
import { citation } from './citation.ts';
import { copyText } from './copy-text.ts';
import { foldForm, tidyForm } from './fold-form.ts';
import type { IconName } from './icon.tsx';
import { isExtensionGone } from './is-extension-gone.ts';
import type { OpenRequest, Place } from './open-request.ts';
import type { CardActions } from './popover-options.ts';
import type { Speaker } from './speaker.ts';
import type { Toast } from './toast.ts';

/** One thing a reader can do with the term of a card. */
export type Command = {
  id: string;
  icon: IconName;
  label: string;
  /** For what can be on or off. */
  pressed?: boolean;
  run(): void;
};

/** `menu` is made when it opens; `add` is for what is not explained. */
export type Commands = { bar: Command[]; menu(): Command[]; add: Command | null };

export const NO_COMMANDS: Commands = { bar: [], menu: () => [], add: null };

type CommandOptions = {
  state: CardState;
  request: OpenRequest;
  text: CardText;
  uiLanguage: string;
  wish: Wish;
  actions: CardActions;
  speaker: Speaker;
  box: HTMLElement;
  tell(toast: Toast): void;
  /** A decision is on its way. */
  onDecide(): void;
  show(page: CardPage, said: Toast): void;
};

/** What can be done with the term that a card shows: little in sight, the rest behind "more". */
export function createCommands(options: CommandOptions): Commands {
  const { content } = options.state;
  const [first] = content.step === 'ready' ? content.entries : [];
  const add = addCommand(options, (run) => attempt(options, run));
  if (!first) return { ...NO_COMMANDS, add };
  const about = describeTerm(options, first);
  const copy = copyCommand(options, first);
  return {
    add,
    bar: [...speakCommand(options, first, about), saveCommand(options, about) ?? copy],
    menu: () =>
      [
        copy,
        knowCommand(options, about),
        notThisWord(options, about),
        ...notHere(options, about),
        noteCommand(options, first),
        reportCommand(options, about),
      ].filter((command) => command !== null),
  };
}

type About = { refs: ReaderChoice['ref'][]; term: string; language: string; form: string };
type Base = Pick<ReaderChoice, 'ref' | 'term'>;

function describeTerm({ state: { page } }: CommandOptions, { entry, ref }: CardEntry): About {
  const heading = chooseHeading(entry.terms, page.met);
  const term = heading?.text ?? entry.id;
  return {
    refs: page.refs.length > 0 ? page.refs : [ref],
    term,
    language: heading?.language ?? 'und',
    form: page.met ? tidyForm(page.met.form) : term,
  };
}

type Decision = Pick<Command, 'id' | 'icon' | 'label'> & {
  done: string;
  choice(base: Base): ReaderChoice;
};

/** Null where nothing can be kept. */
function decision(options: CommandOptions, about: About, wanted: Decision): Command | null {
  const { id, icon, label, done, choice } = wanted;
  const { decide } = options.actions;
  if (!decide) return null;
  const run = async () => {
    const choices = about.refs.map((ref) => choice({ ref, term: about.term }));
    options.onDecide();
    const undo = await decide(choices);
    options.tell({ text: done, undo });
  };
  return { id, icon, label, run: () => attempt(options, run) };
}

function knowCommand(options: CommandOptions, about: About) {
  return decision(options, about, {
    ...{ id: 'know', icon: 'check', label: options.text('cardKnow') },
    done: options.text('cardKnowDone', [about.term]),
    choice: (base) => ({ kind: 'known', ...base }),
  });
}

function saveCommand(options: CommandOptions, about: About) {
  return decision(options, about, {
    ...{ id: 'save', icon: 'save', label: options.text('cardSave') },
    done: options.text('cardSaveDone', [about.term]),
    choice(base) {
      const { sentence, title, url } = options.request.place();
      return { kind: 'saved', ...base, sentence, title, url };
    },
  });
}

function notThisWord(options: CommandOptions, about: About) {
  const { form } = about;
  const { met } = options.state.page;
  // Of a longer word only a part was met, and the part is the term.
  if (!met || met.kind === 'compound') return null;
  return decision(options, about, {
    ...{ id: 'not-this-word', icon: 'not', label: options.text('cardNotThisWord', [form]) },
    done: options.text('cardNotThisWordDone', [form]),
    choice: (base) => ({ kind: 'not-this-word', ...base, form: foldForm(form) }),
  });
}

function notHere(options: CommandOptions, about: About) {
  if (!options.state.page.met) return [];
  const { text } = options;
  const { host, path, section } = options.request.place();
  if (host === null) return [];
  const command = (id: string, label: string, where: Partial<Place>) =>
    decision(options, about, {
      ...{ id, icon: 'hide' as const, label },
      done: text('cardNotHereDone', [about.term]),
      choice: (base) => ({ kind: 'not-here', ...base, host, ...pathAndSection(where) }),
    });
  const inSection = section && path ? { path, section } : null;
  return [
    ...(inSection ? [command('not-in-section', text('cardNotInSection'), inSection)] : []),
    command('not-on-site', text('cardNotOnSite', [host]), {}),
  ];
}

function pathAndSection({ path, section }: Partial<Place>) {
  return path && section ? { path, section } : {};
}

function copyCommand(options: CommandOptions, card: CardEntry): Command {
  const { text, tell, box, wish, uiLanguage, state } = options;
  const run = async () => {
    const copy = citation({ card, wish, uiLanguage, text, met: state.page.met });
    const copied = await copyText(copy, box);
    tell(copied ? { text: text('cardCopied') } : { text: text('cardCopyYourself'), copy });
  };
  return {
    ...{ id: 'copy', icon: 'copy', label: text('cardCopy') },
    run: () => attempt(options, run),
  };
}

function speakCommand(options: CommandOptions, { entry }: CardEntry, about: About): Command[] {
  const { speaker, text, wish, box } = options;
  const explanation = chooseExplanation(entry.explanations, wish);
  const parts = [{ text: about.term, language: about.language }];
  if (explanation) parts.push({ text: explanation.text, language: explanation.language });
  if (!speaker.canSpeak(explanation?.language ?? about.language)) return [];
  const isOn = speaker.isSpeaking(box);
  return [
    {
      ...{ id: 'speak', icon: isOn ? 'stop' : 'speak', pressed: isOn },
      label: text(isOn ? 'cardSpeakStop' : 'cardSpeak'),
      run: () => (isOn ? speaker.stop(box) : speaker.speak(parts, box)),
    },
  ];
}

function reportCommand(options: CommandOptions, { refs, form, language }: About): Command | null {
  const { text, actions } = options;
  const { report } = actions;
  const [ref] = refs;
  if (!report || !ref) return null;
  const run = async () => {
    await report({ ref, form, language });
  };
  return {
    ...{ id: 'report', icon: 'report', label: text('cardReport') },
    run: () => attempt(options, run),
  };
}

/** Where the note is written is another page: a card has no field to type in. */
function noteCommand(options: CommandOptions, { ref, note }: CardEntry): Command | null {
  const { text, actions } = options;
  const { writeNote } = actions;
  if (!writeNote) return null;
  return {
    ...{ id: 'note', icon: 'pen' },
    label: text(note === undefined ? 'cardNoteWrite' : 'cardNoteChange'),
    run: () => attempt(options, () => writeNote(ref)),
  };
}

function attempt({ tell, text }: CommandOptions, run: () => Promise<void>): void {
  run().catch((error: unknown) => tell({ text: whatFailed(error, text) }));
}

function whatFailed(error: unknown, text: CardText): string {
  if (isExtensionGone(error)) return text('cardOrphaned');
  const isFull = error instanceof Error && error.message === text('errorStorageFull');
  return text(isFull ? 'errorStorageFull' : 'cardActionFailed');
}
