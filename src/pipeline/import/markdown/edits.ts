/** A change of a text: what stands from `from` up to `to` becomes `text`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text with its changes made. Of two that lie over each other the outer one counts. */
export function edited(source: string, edits: readonly Edit[]): string {
  const inOrder = edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((a, b) => a.from - b.from || b.to - a.to || a.order - b.order);
  let at = 0;
  let made = '';
  for (const { from, to, text } of inOrder) {
    if (from < at) continue;
    made += source.slice(at, from) + text;
    at = to;
    // Of the empty lines around what is gone, those before it are enough.
    if (text === '' && (made === '' || made.endsWith('\n\n')) && source.startsWith('\n\n', to)) at += 2;
  }
  return made + source.slice(at);
}
