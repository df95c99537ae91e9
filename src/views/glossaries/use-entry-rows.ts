import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask-background.ts';
import { onViewNotice } from '../../messages/on-view-notice.ts';
import type { OwnRow, RowFilter } from '../../model/own-glossary.ts';

/** Rows are fetched so many at once, where the reader looks. */
const PAGE = 200;

type Question = { glossary: string; query: string; filter: RowFilter };
type Held = {
  total: number;
  query: string;
  corrected: boolean;
  pages: ReadonlyMap<number, readonly OwnRow[]>;
  turn: number;
};

export type EntryRows = {
  /** Null: not known yet. */
  total: number | null;
  /** What the rows hold: what was asked, or what was probably meant where nothing holds that. */
  query: string;
  corrected: boolean;
  /** Other with every new answer to the whole question. */
  turn: number;
  /** Null: not fetched yet; it is then fetched. */
  rowAt(index: number): OwnRow | null;
  /** Null: not fetched, and not for this. */
  peek(index: number): OwnRow | null;
};

/** The entries of a glossary that a search and filters leave, however many, and in step with changes. */
export function useEntryRows(question: Question, onProblem: (error: unknown) => void): EntryRows {
  const key = JSON.stringify(question);
  const [held, setHeld] = useState<Held | null>(null);
  const seen = useRef(0);
  const wanted = useRef(new Set<number>());
  const turn = useRef(0);

  const renew = useCallback(async () => {
    turn.current++;
    const mine = turn.current;
    const asked = JSON.parse(key) as Question;
    const pages = new Map<number, readonly OwnRow[]>();
    let [total, query] = [0, ''];
    for (const page of new Set([0, seen.current])) {
      const answer = await fetchPage(asked, page);
      pages.set(page, answer.rows);
      ({ total, query } = answer);
    }
    if (mine !== turn.current) return;
    wanted.current = new Set(pages.keys());
    setHeld({ total, query, corrected: query !== asked.query, pages, turn: mine });
  }, [key]);

  useEffect(() => {
    const end = new AbortController();
    seen.current = 0;
    const update = () => void renew().catch(onProblem);
    update();
    // Notes are found, too.
    onViewNotice({ glossariesChanged: update, choicesChanged: update }, end.signal);
    return () => end.abort();
  }, [renew, onProblem]);

  const peek = (index: number) => held?.pages.get(Math.floor(index / PAGE))?.[index % PAGE] ?? null;
  const rowAt = (index: number): OwnRow | null => {
    const page = Math.floor(index / PAGE);
    seen.current = page;
    const row = peek(index);
    if (row === null && held && !wanted.current.has(page)) {
      wanted.current.add(page);
      void fetchPage(question, page).then(({ rows }) => {
        setHeld((now) =>
          now?.turn === held.turn ? { ...now, pages: new Map(now.pages).set(page, rows) } : now,
        );
      }, onProblem);
    }
    return row;
  };
  return {
    total: held?.total ?? null,
    query: held?.query ?? '',
    corrected: held?.corrected ?? false,
    turn: held?.turn ?? 0,
    rowAt,
    peek,
  };
}

function fetchPage(question: Question, page: number) {
  return askBackground('entriesOf', { ...question, offset: page * PAGE, limit: PAGE });
}
