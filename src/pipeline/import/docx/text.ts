import { countWords } from '../../../text/words.ts';
import type { Run } from '../phrasing.ts';
import { raisedText } from '../raised.ts';
import { below, child, elements, textIn, type Xml } from '../xml.ts';
import { readDrawing } from './drawing.ts';
import { linkOf, useOf, within } from './fields.ts';
import { formulaText } from './formula.ts';
import { valueOf } from './package.ts';
import { type LookedRun, placeIn, type Story } from './story.ts';
import { type RunLook, runLook, type Style } from './styles.ts';
import { symbolOf } from './symbols.ts';

/** What is read of a paragraph's inside. */
export interface Text {
  readonly runs: LookedRun[];
  /** Characters that are the result of a contents list's field. */
  contents: number;
  /** Words left out that are hidden, so that an empty paragraph is known to be one. */
  hidden: number;
}

interface Around {
  readonly story: Story;
  readonly text: Text;
  readonly style: Style;
  readonly link: { readonly link?: string; readonly to?: string };
}

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
      return readRun(node, around);
    case 'w:hyperlink':
      return readAll(node, { ...around, link: linkIn(node, story) });
    case 'w:fldSimple':
      return readSimpleField(node, around);
    case 'w:bookmarkStart':
      story.anchors.push(node.attributes['w:name'] ?? '');
      return;
    case 'w:ins':
    case 'w:moveTo':
      lose(story, 'tracked insertion, accepted', 0);
      return readAll(node, around);
    case 'w:del':
    case 'w:moveFrom':
      return lose(story, 'tracked deletion, carried out', 0);
    case 'w:sdt':
      return readControl(node, around);
    case 'mc:AlternateContent':
      return readAlternative(node, around);
    case 'm:oMath':
    case 'm:oMathPara':
      return readFormula(node, around);
    case 'w:subDoc':
      return lose(story, 'text of another file, left out', 0);
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:bdo':
    case 'w:dir':
      return readAll(node, around);
    default:
      return undefined;
  }
}

function lose(story: Story, what: string, words: number, detail?: string): void {
  story.document.lose({ what, place: placeIn(story), words, ...(detail === undefined ? {} : { detail }) });
}

function linkIn({ attributes }: Xml, story: Story): { link?: string; to?: string } {
  const relation = story.document.file.relationships(story.part).get(attributes['r:id'] ?? '');
  const anchor = attributes['w:anchor'] ?? '';
  if (relation?.outside) return { link: anchor && !relation.target.includes('#') ? `${relation.target}#${anchor}` : relation.target };
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
  fields.push({ code: '', inCode: false, use: useOf(node.attributes['w:instr'] ?? '') });
  readAll(node, around);
  fields.pop();
}

/** A content control; the grey words of one that was never filled in are no text. */
function readControl(node: Xml, around: Around): void {
  const content = child(node, 'w:sdtContent');
  if (!content) return;
  const isUnfilled = child(child(node, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;
  if (isUnfilled) return lose(around.story, 'prompt of an empty form field, left out', countWords(visibleText(content)));
  readAll(content, around);
}

function visibleText(node: Xml): string {
  return below(node, 'w:t').map(textIn).join('');
}

function readFormula(node: Xml, around: Around): void {
  const text = formulaText(node);
  if (text === '') return;
  lose(around.story, 'formula, written as a line of text', 0);
  add(around, { text }, {});
}

function readRun(node: Xml, around: Around): void {
  const properties = child(node, 'w:rPr');
  const look = lookOf(properties, around);
  for (const each of elements(node)) readInRun(each, around, look);
}

/** What a run looks like: what it says itself, else its style, which turns bold round where the paragraph is bold. */
function lookOf(properties: Xml | undefined, { style, story }: Around): RunLook {
  const own = runLook(properties);
  const named = story.document.styles.character(valueOf(properties, 'w:rStyle'));
  const toggled = (name: 'bold' | 'italic' | 'capitals' | 'hidden' | 'struck') => own[name] ?? Boolean(named[name]) !== Boolean(style.run[name]);
  return {
    ...style.run,
    ...named,
    ...own,
    bold: toggled('bold'),
    italic: toggled('italic'),
    capitals: toggled('capitals'),
    hidden: toggled('hidden'),
    struck: toggled('struck'),
  };
}

function readInRun(node: Xml, around: Around, look: RunLook): void {
  const { story } = around;
  switch (node.name) {
    case 'w:t':
      return addText(around, textIn(node), look);
    case 'w:tab':
    case 'w:ptab':
      return addText(around, '\t', look);
    case 'w:noBreakHyphen':
      return addText(around, '-', look);
    case 'w:br':
    case 'w:cr':
      return readBreak(node, around, look);
    case 'w:sym':
      return readSymbol(node, around, look);
    case 'w:fldChar':
      return readFieldChar(node, around);
    case 'w:instrText': {
      const field = story.fields.at(-1);
      if (field?.inCode) field.code += textIn(node);
      return undefined;
    }
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return readNoteReference(node, around, look);
    case 'w:commentReference':
      return lose(story, 'comment by a reviewer, left out', 0);
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      if (look.hidden) return lose(story, 'hidden picture or box, left out', countWords(visibleText(node)));
      for (const run of readDrawing(node, story)) add(around, run, look);
      return undefined;
    case 'mc:AlternateContent':
      return readAlternative(node, around);
    case 'w:ruby':
      for (const each of elements(child(node, 'w:rubyBase'))) readInline(each, around);
      return lose(story, 'reading aid above a character, left out', countWords(visibleText(child(node, 'w:rt') ?? node)));
    default:
      return undefined;
  }
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
  if (sign === undefined) lose(around.story, 'character of a picture font, left out', 0, attributes['w:font'] ?? '');
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
      if (field) Object.assign(field, { inCode: false, use: useOf(field.code) });
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
  if (isSilent(around, look)) return lose(around.story, `reference to a ${kind} in hidden text, left out`, 0);
  const known = document.notes.get(`${kind} ${id}`);
  const number = document.counts[kind] + (known ? 0 : 1);
  const name = known?.name ?? (kind === 'footnote' ? String(number) : `end-${number}`);
  document.counts[kind] = number;
  if (!known) document.notes.set(`${kind} ${id}`, { kind, id, name });
  add(around, { text: '', node: { type: 'footnoteReference', identifier: name, label: name } }, look);
}

/** Whether text is not to be seen here: hidden, the code of a field, or a page number. */
function isSilent({ story }: Around, look: RunLook): boolean {
  return Boolean(look.hidden) || story.fields.some(field => field.inCode) || within(story.fields, 'left-out');
}

function addText(around: Around, text: string, look: RunLook): void {
  const { story } = around;
  if (story.fields.some(field => field.inCode)) return;
  if (look.hidden) {
    around.text.hidden += 1;
    return lose(story, 'hidden text, left out', countWords(text));
  }
  if (within(story.fields, 'left-out')) return lose(story, 'page number, left out', countWords(text));
  if (within(story.fields, 'contents')) around.text.contents += text.trim().length;
  const raised = look.raised === 'up' || look.raised === 'down' ? raisedText(text, look.raised) : text;
  add(around, { text: fromPictureFont(raised, look, story) }, look);
}

/** Text set in a picture font says something else than its letters. */
function fromPictureFont(text: string, { font = '' }: RunLook, story: Story): string {
  if (!/^(?:wingdings|webdings|symbol)/i.test(font) && !/[\uf000-\uf0ff]/.test(text)) return text;
  const signs = [...text].map(sign => (/\s/.test(sign) ? sign : symbolOf(font || 'symbol', sign.codePointAt(0) ?? 0)));
  if (signs.includes(undefined)) lose(story, 'character of a picture font, left out', 0, font);
  return signs.map(sign => sign ?? '').join('');
}

function add({ story, text, link }: Around, run: Run, look: RunLook): void {
  const { link: address, to } = { ...linkOf(story.fields), ...link };
  text.runs.push({
    look,
    run: {
      ...run,
      ...(look.bold ? { strong: true } : {}),
      ...(look.italic ? { emphasis: true } : {}),
      ...(look.struck ? { deleted: true } : {}),
      ...(address === undefined ? {} : { link: address }),
      ...(to === undefined || address !== undefined ? {} : { to }),
    },
  });
}
