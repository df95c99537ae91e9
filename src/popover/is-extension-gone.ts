/** Told by its name: the class stands in another script of ours. */
export function isExtensionGone(reason: unknown): boolean {
  return reason instanceof Error && reason.name === 'ExtensionGone';
}
