import browser from 'webextension-polyfill';
import type { BackgroundRequestName, BackgroundRequests } from './protocol.ts';

/** The extension was updated, reloaded or removed under this page: stop quietly. */
export class ExtensionGone extends Error {
  /** By which other scripts of ours know it. */
  override readonly name = 'ExtensionGone';
}

type Envelope<Name extends BackgroundRequestName> = {
  ordlys: Name;
  request: BackgroundRequests[Name]['request'];
  /** The same when it is asked again: what makes or deletes something does so once. */
  key: string;
};

/**
 * Asks the background and waits for its answer.
 * @throws ExtensionGone when this copy of the extension no longer lives; Error with the
 *   background's reason when it refused, or when it fell asleep before answering twice.
 */
export async function askBackground<Name extends BackgroundRequestName>(
  name: Name,
  request: BackgroundRequests[Name]['request'],
): Promise<BackgroundRequests[Name]['answer']> {
  const envelope: Envelope<Name> = { ordlys: name, request, key: freshKey() };
  const reply = (await send(envelope)) ?? (await send(envelope));
  if (!reply) throw new Error(`No answer to ${name}`);
  if ('error' in reply) throw new Error(reply.error);
  return reply.answer as BackgroundRequests[Name]['answer'];
}

/** Not `randomUUID`, which pages without https do not have. */
function freshKey(): string {
  const part = () => Math.random().toString(36).slice(2);
  return `${part()}-${part()}`;
}

type Reply = { answer: unknown } | { error: string };

async function send(envelope: unknown): Promise<Reply | undefined> {
  if (!isExtensionAlive()) throw new ExtensionGone();
  try {
    return (await browser.runtime.sendMessage(envelope)) as Reply | undefined;
  } catch (error) {
    if (!isExtensionAlive()) throw new ExtensionGone();
    // A worker that is being stopped drops the message; the caller tries once more.
    if (/receiving end|message port|channel closed/i.test(String(error))) return undefined;
    throw error;
  }
}

/** False once this copy of the extension has been updated or removed; API calls then throw. */
function isExtensionAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
