/** A field whose result is text: what it stands for is told by its code. */
export interface Field {
  code: string;
  /** Its code is being read; after the separator its result is. */
  inCode: boolean;
  use: FieldUse | undefined;
}

/** What becomes of a field's result. */
export type FieldUse =
  | { readonly kind: 'text' }
  | { readonly kind: 'contents' }
  /** Page numbers: a page on a screen has none. */
  | { readonly kind: 'left-out' }
  | { readonly kind: 'link'; readonly link: string }
  | { readonly kind: 'to'; readonly to: string };

/** What a field's code asks for (ECMA-376, 17.16.5). */
export function fieldUse(code: string): FieldUse {
  const words = code.match(/"[^"]*"|\S+/g) ?? [];
  const [name = '', ...rest] = words;
  const [first] = rest.filter(word => !word.startsWith('\\'));
  const argument = unquoted(first ?? '');
  switch (name.toUpperCase()) {
    case 'TOC':
    case 'INDEX':
    case 'TOA':
      return { kind: 'contents' };
    case 'PAGE':
    case 'NUMPAGES':
    case 'SECTIONPAGES':
    case 'SECTION':
      return { kind: 'left-out' };
    case 'HYPERLINK':
      return hyperlink(rest);
    case 'REF':
      return argument === '' ? { kind: 'text' } : { kind: 'to', to: argument };
    default:
      return { kind: 'text' };
  }
}

/** `HYPERLINK "address" \l "place"`: `\l` and `\o`, `\t` have a value, `\n` and `\m` have none. */
function hyperlink(words: readonly string[]): FieldUse {
  let link = '';
  let to = '';
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (/^\\[lot]$/i.test(word)) {
      at += 1;
      if (word.toLowerCase() === '\\l') to = unquoted(words[at] ?? '');
    } else if (!word.startsWith('\\') && link === '') {
      link = unquoted(word);
    }
  }
  if (link === '') return to === '' ? { kind: 'text' } : { kind: 'to', to };
  return { kind: 'link', link: to === '' || link.includes('#') ? link : `${link}#${to}` };
}

function unquoted(word: string): string {
  return word.replace(/^"|"$/g, '');
}

/** Whether any of the open fields is of a kind. */
export function within(fields: readonly Field[], kind: FieldUse['kind']): boolean {
  return fields.some(({ use }) => use?.kind === kind);
}

/** The link that the innermost open field makes, if any. */
export function linkOf(fields: readonly Field[]): { link?: string; to?: string } {
  const use = fields.findLast(field => field.use?.kind === 'link' || field.use?.kind === 'to')?.use;
  if (use?.kind === 'link') return { link: use.link };
  return use?.kind === 'to' ? { to: use.to } : {};
}
