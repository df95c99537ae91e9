/**
 * Puts a text on the clipboard; false when neither the new nor the old way is open, as in pages
 * whose policy forbids it.
 */
export async function copyText(text: string, box: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, box);
  }
}

/** Pages that are not served securely have no clipboard object. */
function copyBySelection(text: string, box: HTMLElement): boolean {
  const document = box.ownerDocument;
  const focused = (box.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  const area = document.createElement('textarea');
  area.className = 'unseen';
  area.value = text;
  box.append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    focused?.focus({ preventScroll: true });
  }
}
