import { createTextMatcher } from '../../../src/content/text-matcher.ts';
import { NEW_PAGE } from '../../../src/model/block-text.ts';
import type { Density } from '../../../src/model/settings.ts';
import { HighlightPainter } from '../../../src/page/highlight-painter.ts';
import { createPageReader, type PageReader } from '../../../src/page/page-reader.ts';
import type { PageHit, Painter, Point } from '../../../src/page/painter.ts';
import type { Answer, Question } from './background.ts';
import { createMeter, type MeterReading } from './meter.ts';

export type OursOptions = {
  list: string;
  density: Density;
  /** No more hits than this are painted; null: all. */
  cap: number | null;
};

export type OursRun = MeterReading & {
  /** From the start to the first and to the last painting, ms; null: nothing was painted. */
  firstPaint: number | null;
  wall: number;
  /** Visible occurrences of terms, and how many were handed to the painter. */
  found: number;
  painted: number;
  questions: number;
  /** Size of the questions and of their answers, UTF-16 units of JSON. */
  questionUnits: number;
  /** What the background took to answer, ms. */
  answering: number;
  answerUnits: number;
};

const SETTLED_AFTER = 150;

const unmeasuredTimeout = globalThis.setTimeout.bind(globalThis);
const unmeasuredIdle = globalThis.requestIdleCallback.bind(globalThis);
const unmeasuredFrame = globalThis.requestAnimationFrame.bind(globalThis);
const meter = createMeter();
/** What was handed to the painter in this run. */
const painted: PageHit[] = [];
let reader: PageReader | null = null;
let running: AbortController | null = null;
let port: MessagePort | null = null;

/** Connects to the background and has it load the list. Not measured. */
export async function prepare(list: string): Promise<void> {
  port = new SharedWorker('/background.js').port;
  await askFor({ list, texts: [], sample: null, memory: NEW_PAGE });
}

/** Reads the page as a content session does and waits until nothing more happens. */
export async function run(options: OursOptions): Promise<OursRun> {
  const counts = { questions: 0, questionUnits: 0, answering: 0, answerUnits: 0 };
  const paint = { first: 0, last: 0 };
  painted.length = 0;
  const before = meter.read();
  const started = performance.now();
  meter.enter();
  running = new AbortController();
  const { matchTexts } = createTextMatcher({
    revision: 'bench',
    onStale: () => undefined,
    async ask(question) {
      const { answer, asked, units } = await askFor({ list: options.list, ...question });
      counts.questions += 1;
      counts.questionUnits += asked;
      counts.answering += answer.ms;
      counts.answerUnits += units;
      return { revision: 'bench', ...answer.matches };
    },
  });
  reader = createPageReader({
    document,
    signal: running.signal,
    painter: watchPainter(options.cap, paint),
    density: options.density,
    matchTexts,
    onChange: () => undefined,
  });
  await settled();
  const { busy, longest, longTasks, tasks, ended } = meter.read();
  const found = reader.terms().reduce((sum, { count }) => sum + count, 0);
  return {
    busy: busy - before.busy,
    longest,
    longTasks: longTasks - before.longTasks,
    tasks: tasks - before.tasks,
    ended: ended - started,
    firstPaint: paint.first === 0 ? null : paint.first - started,
    wall: (paint.last || ended) - started,
    found,
    painted: painted.length,
    ...counts,
  };
}

/** Ends the run and takes the highlights away. */
export function stop(): void {
  running?.abort();
  reader = null;
}

/** The median, and the slowest: after scrolling, the first move waits for the page's layout. */
export type PointerRun = { msPerMove: number; slowest: number; moves: number; met: number };

/**
 * What `hitAt` takes where highlights are: half of the moves go to their boxes, half anywhere. What the
 * pointer is over comes with each move of a pointer, so finding that is not ours.
 */
export function timeHitAt(moves: number): PointerRun {
  const points = pointsInView(moves);
  const times: number[] = [];
  let met = 0;
  for (const point of points) {
    const over = document.elementFromPoint(point.x, point.y);
    const started = performance.now();
    if (reader?.hitAt({ ...point, over })) met++;
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return { msPerMove: times[moves >> 1]!, slowest: times.at(-1)!, moves, met };
}

function pointsInView(count: number): Point[] {
  const middle = painted[painted.length >> 1];
  middle?.segments[0]?.node.parentElement?.scrollIntoView({ block: 'center' });
  const boxes = painted
    .map((hit) => reader!.boxOf(hit))
    .filter(({ top, bottom, width }) => width > 0 && top > 0 && bottom < innerHeight);
  return Array.from({ length: count }, (_none, at) => {
    const box = at % 2 === 0 ? boxes[(at >> 1) % boxes.length] : undefined;
    if (!box) return { x: (at * 37) % innerWidth, y: (at * 91) % innerHeight };
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
}

/** Waits until the browser has drawn what was painted. */
export async function drawn(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(unmeasuredFrame);
}

function watchPainter(cap: number | null, paint: { first: number; last: number }): Painter {
  const painter = new HighlightPainter();
  const original = painter.paint.bind(painter);
  painter.paint = (hits) => {
    const room = cap === null ? hits.length : Math.max(0, cap - painted.length);
    const taken = room < hits.length ? hits.slice(0, room) : hits;
    original(taken);
    for (const hit of taken) painted.push(hit);
    paint.last = performance.now();
    paint.first ||= paint.last;
  };
  return painter;
}

let lastQuestion = 0;
const waiting = new Map<number, (reply: Omit<Reply, 'asked'>) => void>();

type Reply = { answer: Answer; asked: number; units: number };

/** A question and its answer travel as JSON, as the extension's messages do. */
function askFor(question: Omit<Question, 'id'>): Promise<Reply> {
  const id = ++lastQuestion;
  const asked = port!;
  asked.onmessage ??= ({ data }) => {
    meter.enter();
    const answer = JSON.parse(data as string) as Answer;
    waiting.get(answer.id)?.({ answer, units: (data as string).length });
    waiting.delete(answer.id);
  };
  return new Promise((resolve) => {
    const text = JSON.stringify({ id, ...question });
    waiting.set(id, (reply) => resolve({ ...reply, asked: text.length }));
    asked.postMessage(text);
  });
}

/** Waits on an unmeasured clock until our code has been still for a while. */
async function settled(): Promise<void> {
  let tasks = -1;
  let since = performance.now();
  while (performance.now() - since < SETTLED_AFTER) {
    await new Promise((resolve) => unmeasuredTimeout(resolve, 25));
    // Idle time comes only when no slice of ours is waiting for its turn, however busy the machine.
    await new Promise((resolve) => unmeasuredIdle(resolve, { timeout: 2_000 }));
    const now = meter.read().tasks;
    if (now !== tasks || waiting.size > 0) since = performance.now();
    tasks = now;
  }
}
