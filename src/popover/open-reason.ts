/** What made a card open. All but `hover` are the reader's own act: only then may focus move. */
export type OpenReason = 'hover' | 'click' | 'touch' | 'keyboard';
