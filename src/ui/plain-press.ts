/** What of an event of a mouse or a key, the browser's or React's, tells how a link was pressed. */
type Press = Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'> &
  Partial<Pick<MouseEvent, 'button'>>;

/** Whether a link was pressed to be followed here: with a modifier or another button it is to open elsewhere. */
export function isPlainPress({ ctrlKey, metaKey, shiftKey, altKey, button = 0 }: Press): boolean {
  return !(ctrlKey || metaKey || shiftKey || altKey || button !== 0);
}
