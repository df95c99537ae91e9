import type { BenchOptions } from './bench-options.ts';
import type { SavedPage } from './saved-pages.ts';
export async function showTransport(_p: readonly SavedPage[], _o: BenchOptions): Promise<void> {}
