/** What the real-elements painter's elements carry, and nothing else does. */
export const MARK_ATTRIBUTE = 'data-ordlys';
