import { countWords } from '../../../text/words.ts';
import { below, child, elements, textIn, type Xml } from '../xml.ts';
import { readDrawing } from './drawing.ts';
import { type Around, add, addText, isSilent, lookOf, lose, type Text } from './emit.ts';
import { fieldUse } from './fields.ts';
import { formulaText } from './formula.ts';
import type { Story } from './story.ts';
import type { RunLook, Style } from './styles.ts';
import { symbolOf } from './symbols.ts';

/** Reads what stands in a `w:p`: runs with their links, notes and pictures. Boxes are put into the story. */
export function readText(paragraph: Xml, style: Style, story: Story): Text {
  const text: Text = { runs: [], contents: 0, hidden: 0 };
  readAll(paragraph, { story, text, style, link: {} });
  return text;
}

function readAll(node: Xml, around: Around): void {
  for (const each of elements(node)) readInline(each, around);
}

function readInline(node: Xml, around: Around): void {
  const { story } = around;
  switch (node.name) {
    case 'w:r':
      readRun(node, around);
      return;
    case 'w:hyperlink':
      readAll(node, { ...around, link: linkIn(node, story) });
      return;
    case 'w:fldSimple':
      readSimpleField(node, around);
      return;
    case 'w:bookmarkStart':
      story.anchors.push(node.attributes['w:name'] ?? '');
      return;
    case 'w:ins':
    case 'w:moveTo':
      lose(story, 'tracked insertion, accepted', 0);
      readAll(node, around);
      return;
    case 'w:del':
    case 'w:moveFrom':
      lose(story, 'tracked deletion, carried out', 0);
      return;
    case 'w:sdt':
      readControl(node, around);
      return;
    case 'mc:AlternateContent':
      readAlternative(node, around);
      return;
    case 'm:oMath':
    case 'm:oMathPara':
      readFormula(node, around);
      return;
    case 'w:subDoc':
      lose(story, 'text of another file, left out', 0);
      return;
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:bdo':
    case 'w:dir':
      readAll(node, around);
      return;
    default:
      return;
  }
}

function linkIn({ attributes }: Xml, story: Story): { link?: string; to?: string } {
  const relation = story.document.file.relationships(story.part).get(attributes['r:id'] ?? '');
  const anchor = attributes['w:anchor'] ?? '';
  if (relation?.outside)
    return {
      link: anchor && !relation.target.includes('#') ? `${relation.target}#${anchor}` : relation.target,
    };
  return anchor === '' ? {} : { to: anchor };
}

/** `mc:AlternateContent` says the same thing twice; the first that can be read is taken (ECMA-376, part 3). */
function readAlternative(node: Xml, around: Around): void {
  const chosen = child(node, 'mc:Choice') ?? child(node, 'mc:Fallback');
  for (const each of elements(chosen)) {
    if (each.name === 'w:r') readInline(each, around);
    else readInRun(each, around, {});
  }
}

function readSimpleField(node: Xml, around: Around): void {
  const { fields } = around.story;
  fields.push({ code: '', inCode: false, use: fieldUse(node.attributes['w:instr'] ?? '') });
  readAll(node, around);
  fields.pop();
}

/** A content control; the grey words of one that was never filled in are no text. */
function readControl(node: Xml, around: Around): void {
  const content = child(node, 'w:sdtContent');
  if (!content) return;
  const isUnfilled = child(child(node, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;
  if (isUnfilled) {
    lose(around.story, 'prompt of an empty form field, left out', countWords(visibleText(content)));
    return;
  }
  readAll(content, around);
}

function visibleText(node: Xml): string {
  return below(node, 'w:t').map(textIn).join('');
}

function readFormula(node: Xml, around: Around): void {
  const text = formulaText(node);
  if (text === '') return;
  const plain = below(node, 'm:t').map(textIn).join('');
  lose(around.story, 'formula, written as a line of text', countWords(plain) - countWords(text));
  add(around, { text }, {});
}

function readRun(node: Xml, around: Around): void {
  const properties = child(node, 'w:rPr');
  const look = lookOf(properties, around);
  for (const each of elements(node)) readInRun(each, around, look);
}

type ReadInRun = (node: Xml, around: Around, look: RunLook) => void;

/** What can stand in a run, and how it is read; the rest is how Word lays its pages out. */
const inRun: Readonly<Record<string, ReadInRun>> = {
  'w:t': (node, around, look) => addText(around, textIn(node), look),
  'w:tab': (_, around, look) => addText(around, '\t', look),
  'w:ptab': (_, around, look) => addText(around, '\t', look),
  'w:noBreakHyphen': (_, around, look) => addText(around, '-', look),
  'w:br': readBreak,
  'w:cr': readBreak,
  'w:sym': readSymbol,
  'w:fldChar': readFieldChar,
  'w:instrText': (node, { story }) => {
    const field = story.fields.at(-1);
    if (field?.inCode) field.code += textIn(node);
  },
  'w:footnoteReference': readNoteReference,
  'w:endnoteReference': readNoteReference,
  'w:commentReference': (_, { story }) => lose(story, 'comment by a reviewer, left out', 0),
  'w:drawing': readPictures,
  'w:pict': readPictures,
  'w:object': readPictures,
  'mc:AlternateContent': readAlternative,
  'w:ruby': (node, around) => {
    for (const each of elements(child(node, 'w:rubyBase'))) readInline(each, around);
    lose(around.story, 'reading aid above a character, left out', 0);
  },
};

function readInRun(node: Xml, around: Around, look: RunLook): void {
  if (Object.hasOwn(inRun, node.name)) inRun[node.name]?.(node, around, look);
}

function readPictures(node: Xml, around: Around, look: RunLook): void {
  if (look.hidden) lose(around.story, 'hidden picture or box, left out', countWords(visibleText(node)));
  else for (const run of readDrawing(node, around.story)) add(around, run, look);
}

/** A break of a line; one of a page or column is no part of the text. */
function readBreak({ attributes }: Xml, around: Around, look: RunLook): void {
  if (attributes['w:type'] === 'page' || attributes['w:type'] === 'column') return;
  if (isSilent(around, look)) return;
  add(around, { text: '', node: { type: 'break' } }, look);
}

function readSymbol({ attributes }: Xml, around: Around, look: RunLook): void {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  const sign = Number.isFinite(code) ? symbolOf(attributes['w:font'] ?? '', code) : undefined;
  if (sign === undefined)
    lose(around.story, 'character of a picture font, left out', 0, attributes['w:font'] ?? '');
  else addText(around, sign, look);
}

function readFieldChar(node: Xml, around: Around): void {
  const { fields } = around.story;
  const field = fields.at(-1);
  switch (node.attributes['w:fldCharType']) {
    case 'begin':
      fields.push({ code: '', inCode: true, use: undefined });
      return;
    case 'separate':
      if (field) Object.assign(field, { inCode: false, use: fieldUse(field.code) });
      return;
    case 'end':
      fields.pop();
      return;
    default:
  }
}

function readNoteReference(node: Xml, around: Around, look: RunLook): void {
  const { document } = around.story;
  const kind = node.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
  const id = node.attributes['w:id'] ?? '';
  if (isSilent(around, look)) {
    lose(around.story, `reference to a ${kind} in hidden text, left out`, 0);
    return;
  }
  const known = document.notes.get(`${kind} ${id}`);
  const number = document.counts[kind] + (known ? 0 : 1);
  const name = known?.name ?? (kind === 'footnote' ? String(number) : `end-${number}`);
  document.counts[kind] = number;
  if (!known) document.notes.set(`${kind} ${id}`, { kind, id, name });
  add(around, { text: '', node: { type: 'footnoteReference', identifier: name, label: name } }, look);
}
