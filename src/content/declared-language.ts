/** The language that the page declares around a node, as a primary subtag; null where it does not. */
export function declaredLanguage(node: Node): string | null {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const tag = element?.closest('[lang]')?.getAttribute('lang') ?? '';
  return tag.toLowerCase().split('-')[0] || null;
}
