import { countWords } from '../../../text/words.ts';
import { child, elements, textIn, type Xml } from '../xml.ts';

/** What a part of a Word file holds, counted on its XML and not on what was read from it, so that a loss shows. */
export interface PartCounts {
  readonly words: number;
  readonly tables: number;
  readonly pictures: number;
  readonly links: number;
}

/** Counts the words that are to be seen, tracked changes accepted; tables, pictures and links. */
export function countPart(tree: Xml | undefined): PartCounts {
  if (!tree) return { words: 0, tables: 0, pictures: 0, links: 0 };
  const paragraphs: string[] = [];
  const counts = { tables: 0, pictures: 0, links: 0 };
  collect(tree, paragraphs, counts);
  return { words: countWords(paragraphs.join('\n\n')), ...counts };
}

type Tally = { -readonly [Key in 'tables' | 'pictures' | 'links']: number };

const skipped = new Set(['w:del', 'w:moveFrom', 'w:rPr', 'w:pPr', 'w:instrText', 'w:delText', 'w:rt']);

function collect(node: Xml, paragraphs: string[], tally: Tally): void {
  for (const each of elements(node)) {
    if (skipped.has(each.name)) continue;
    tallyUp(each, tally);
    if (each.name === 'mc:AlternateContent') collect(chosen(each), paragraphs, tally);
    else if (each.name === 'w:tr' && child(child(each, 'w:trPr'), 'w:del')) continue;
    else if (each.name === 'w:p') collectParagraph(each, paragraphs, tally);
    else collect(each, paragraphs, tally);
  }
}

function collectParagraph(node: Xml, paragraphs: string[], tally: Tally): void {
  const at = paragraphs.push('') - 1;
  const text = lineOf(node, paragraphs, tally);
  // A paragraph whose end was deleted goes on in the next, and so does a large first letter.
  const mark = child(child(node, 'w:pPr'), 'w:rPr');
  const isDropCap = child(child(node, 'w:pPr'), 'w:framePr')?.attributes['w:dropCap'];
  const goesOn =
    (isDropCap && isDropCap !== 'none') || (mark && (child(mark, 'w:del') || child(mark, 'w:moveFrom')));
  paragraphs[at] = text + (goesOn ? '\u0001' : '');
  const before = paragraphs[at - 1];
  if (before?.endsWith('\u0001')) paragraphs.splice(at - 1, 2, before.slice(0, -1) + paragraphs[at]);
}

function lineOf(node: Xml, paragraphs: string[], tally: Tally): string {
  return elements(node)
    .map(each => {
      if (skipped.has(each.name)) return '';
      tallyUp(each, tally);
      switch (each.name) {
        case 'w:t':
        case 'm:t':
          return textIn(each);
        case 'w:tab':
        case 'w:ptab':
        case 'w:br':
        case 'w:cr':
          return ' ';
        case 'w:noBreakHyphen':
          return '-';
        case 'w:txbxContent':
          collect(each, paragraphs, tally);
          return '';
        case 'mc:AlternateContent':
          return lineOf(chosen(each), paragraphs, tally);
        default:
          return lineOf(each, paragraphs, tally);
      }
    })
    .join('');
}

function chosen(node: Xml): Xml {
  return child(node, 'mc:Choice') ?? child(node, 'mc:Fallback') ?? { ...node, children: [] };
}

function tallyUp(node: Xml, tally: Tally): void {
  if (node.name === 'w:tbl') tally.tables += 1;
  if (node.name === 'pic:pic' || node.name === 'v:imagedata') tally.pictures += 1;
  if (node.name === 'w:hyperlink') tally.links += 1;
  if (node.name === 'w:fldSimple' && /^\s*(?:HYPERLINK|REF)\b/i.test(node.attributes['w:instr'] ?? ''))
    tally.links += 1;
  if (
    node.name === 'w:r' &&
    elements(node, 'w:instrText').some(code => /^\s*(?:HYPERLINK|REF)\b/i.test(textIn(code)))
  )
    tally.links += 1;
}
