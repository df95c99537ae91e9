/**
 * Until when cards may stay whose page session has ended: another took its place because a glossary
 * changed. Null when it ended for another reason. Told by its name: the class stands in another script.
 */
export function renewedUntil(reason: unknown): AbortSignal | null {
  if (!(reason instanceof Error) || reason.name !== 'PageRenewed') return null;
  return (reason as Error & { until?: AbortSignal }).until ?? null;
}
