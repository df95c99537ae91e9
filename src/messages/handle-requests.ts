import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { draftSchemas } from './draft-schemas.ts';
import { ownGlossarySchemas } from './own-glossary-schemas.ts';
import type { BackgroundRequestName, BackgroundRequests } from './protocol.ts';
import { requestSchemas } from './request-schemas.ts';

export type Sender = Runtime.MessageSender;

export type RequestHandlers = {
  [Name in BackgroundRequestName]: (
    request: BackgroundRequests[Name]['request'],
    sender: Sender,
    /** The asker's own for this request: it comes again when the answer to the first was lost. */
    key: string,
  ) => Promise<BackgroundRequests[Name]['answer']> | BackgroundRequests[Name]['answer'];
};

const ownPagesOnly = (
  Object.keys(ownGlossarySchemas) as (keyof typeof ownGlossarySchemas)[]
).filter((name) => name !== 'addTerm' && name !== 'takeBackTerm');

/** Requests that only the extension's own pages may make. */
const OWN_PAGES_ONLY: ReadonlySet<BackgroundRequestName> = new Set([
  'tabTerms',
  'showTerm',
  'changeSettings',
  'setSite',
  'choices',
  'note',
  'setNote',
  'pauseTab',
  'glossaries',
  'showOccurrence',
  'searchEntries',
  'pageCandidates',
  'storedData',
  'exportAll',
  'importAll',
  'deleteAll',
  ...ownPagesOnly,
  ...(Object.keys(draftSchemas) as (keyof typeof draftSchemas)[]),
]);

/** Answers requests in the background. Must be called synchronously when the background starts. */
export function handleRequests(handlers: RequestHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const name = requestName(message);
    if (!name || sender.id !== browser.runtime.id) return undefined;
    return answer(handlers, { name, sender, ...(message as { request: unknown; key?: unknown }) });
  });
}

type Asked = { name: BackgroundRequestName; sender: Sender; request: unknown; key?: unknown };

async function answer(
  handlers: RequestHandlers,
  { name, sender, request, key }: Asked,
): Promise<{ answer: unknown } | { error: string }> {
  if (OWN_PAGES_ONLY.has(name) && !isOwnPage(sender)) return { error: `${name} is not for pages` };
  const checked = v.safeParse(requestSchemas[name], request);
  if (!checked.success) return { error: `${name}: ${checked.issues[0].message}` };
  try {
    const handler = handlers[name] as (...all: unknown[]) => unknown;
    return { answer: await handler(checked.output, sender, keyOf(key)) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function keyOf(key: unknown): string {
  const isKey = typeof key === 'string' && /^[\w-]{8,100}$/u.test(key);
  return isKey ? key : crypto.randomUUID();
}

function requestName(message: unknown): BackgroundRequestName | null {
  if (typeof message !== 'object' || message === null) return null;
  const name = (message as { ordlys?: unknown }).ordlys;
  return typeof name === 'string' && Object.hasOwn(requestSchemas, name)
    ? (name as BackgroundRequestName)
    : null;
}

/** Whether one of the extension's own pages asks, in a tab or elsewhere; else a content session does. */
export function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}
