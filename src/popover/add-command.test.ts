import { beforeEach, describe, expect, test } from 'vitest';
import { addCommand } from './add-command.ts';
import type { CardPage, Met } from './card-state.ts';
import { fakeEntry, fakeText } from './fake-card.ts';
import type { OpenRequest, Place } from './open-request.ts';
import type { CardActions } from './popover-options.ts';
import type { Toast } from './toast.ts';

const MET: Met = { form: 'sekstan\u00adterne', kind: 'compound', language: 'da' };
const PAGE: CardPage = { refs: [], inner: [], near: [], met: MET, canAdd: true };
const PLACE = { sentence: 'Sekstanterne er her.', title: 'T', url: 'u' } as Place;
const REF = { glossary: 'own', entry: 'sekstant' };
let asked: unknown[];
let stamp: string | null;
let shown: [CardPage, Toast][];

const actions: CardActions = {
  ...{ setAudience: async () => undefined, decide: null, writeNote: null, report: null },
  async add({ form, language, place }) {
    asked.push({ form, language, sentence: place.sentence });
    return { ref: REF, term: 'sekstant', glossaryTitle: 'Mine ord', stamp };
  },
  async takeBack(ref, mark) {
    asked.push({ ref, mark });
  },
};

function command(page: CardPage, act = actions, explained = false) {
  const entries = explained ? [fakeEntry('stant')] : [];
  const state = {
    ...{ page, content: { step: 'ready' as const, entries, inner: [] } },
    ...{ canGoBack: false, canGoForward: false },
  };
  const request = { place: () => PLACE } as OpenRequest;
  const show = (next: CardPage, said: Toast) => void shown.push([next, said]);
  const tries: Promise<void>[] = [];
  const made = addCommand({ state, request, text: fakeText, actions: act, show }, (run) =>
    tries.push(run()),
  );
  return { made, done: () => Promise.all(tries) };
}

beforeEach(() => {
  asked = [];
  shown = [];
  stamp = 's1';
});

describe('adding what was looked up', () => {
  test('shows the new entry, says where it is, and takes it back', async () => {
    const { made, done } = command(PAGE);
    expect(made?.label).toBe(fakeText('cardAddNamed', ['sekstanterne']));
    made?.run();
    await done();
    expect(asked).toEqual([
      { form: 'sekstanterne', language: 'da', sentence: 'Sekstanterne er her.' },
    ]);
    const [page, said] = shown[0] ?? [];
    expect(page).toMatchObject({ refs: [REF], met: { form: MET.form, kind: 'inflected' } });
    expect(page?.canAdd).toBeUndefined();
    expect(said?.text).toBe(fakeText('cardAdded', ['sekstant', 'Mine ord']));
    await said?.undo?.();
    expect(asked[1]).toEqual({ ref: REF, mark: 's1' });
    expect(shown[1]).toEqual([PAGE, { text: fakeText('cardUndone') }]);
  });

  test('of a word that is there already takes nothing back', async () => {
    stamp = null;
    const { made, done } = command(PAGE);
    made?.run();
    await done();
    expect(shown[0]?.[1]).toEqual({ text: fakeText('cardAddedBefore', ['sekstant', 'Mine ord']) });
  });

  test('is offered beside the explanation of what the word only holds', () => {
    expect(command({ ...PAGE, refs: [REF] }, actions, true).made).not.toBeNull();
  });

  test('is not offered for what is explained, came by a link, or is no word', () => {
    const { canAdd: _, ...explained } = PAGE;
    expect(command(explained).made).toBeNull();
    expect(command({ ...PAGE, met: null }).made).toBeNull();
    expect(command({ ...PAGE, met: { ...MET, form: '\u00ad ' } }).made).toBeNull();
    expect(command({ ...PAGE, met: { ...MET, form: 'x'.repeat(301) } }).made).toBeNull();
    expect(command(PAGE, { ...actions, add: null }).made).toBeNull();
  });

  test('a long selection is not repeated on the button', () => {
    const long = { ...MET, form: 'et meget langt udtryk, som fylder mere end en linje' };
    expect(command({ ...PAGE, met: long }).made?.label).toBe(fakeText('cardAdd'));
  });
});
