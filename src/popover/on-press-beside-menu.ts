/** A press in the card but beside its open menu is no choice from it. */
export function onPressBesideMenu(box: HTMLElement, act: () => void): void {
  box.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted) return;
    const isMenu = (target: EventTarget) =>
      'matches' in target && (target as Element).matches('.menu, .more');
    if (!event.composedPath().some(isMenu)) act();
  });
}
