import type { InjectedScript } from '../messages/protocol.ts';
import type { Painter } from '../page/painter.ts';
import type { Palette } from '../page/palette.ts';
import type { createCardDesk } from './card-desk.ts';

/** What the scripts that are injected on demand leave behind, by script. */
type Injected = {
  card: typeof createCardDesk;
  'mark-painter': (palette: Palette) => Painter;
};

/** Left in the content scripts' own world, which pages cannot see. */
type Scope = { ordlysInjected?: Partial<Injected> };

/** Called by an injected script: leaves its code where the session finds it. */
export function offerCode(code: Partial<Injected>): void {
  const scope = globalThis as Scope;
  scope.ordlysInjected = { ...scope.ordlysInjected, ...code };
}

/**
 * The code of a script, injected into this frame when it is first needed.
 * @throws Error when the browser refuses to inject it.
 */
export async function injectedCode<Name extends InjectedScript>(
  name: Name,
  inject: (name: Name) => Promise<unknown>,
): Promise<Injected[Name]> {
  const scope = globalThis as Scope;
  if (!scope.ordlysInjected?.[name]) await inject(name);
  const code = scope.ordlysInjected?.[name];
  if (!code) throw new Error(`${name} did not load`);
  return code as Injected[Name];
}
