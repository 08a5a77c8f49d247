import { wordsOf } from '../phrasing.ts';
import type { Label, Look, ParagraphPiece, Role } from '../structure/piece.ts';
import { child, type Xml } from '../xml.ts';
import { isOn, valIn } from './package.ts';
import { type LookedRun, placeIn, type Story } from './story.ts';
import { paragraphFacts, type RunLook, type Style } from './styles.ts';
import { readText } from './text.ts';

/** Reads a `w:p`: nothing where it holds no words and no picture, or where it goes on in the next. */
export function readParagraph(node: Xml, story: Story): ParagraphPiece[] {
  story.document.paragraphs += 1;
  const properties = child(node, 'w:pPr');
  const styleId = valIn(properties, 'w:pStyle');
  const style = story.document.styles.paragraph(styleId);
  const text = readText(node, style, story);
  const runs = [...story.begun, ...text.runs];
  story.begun = [];
  const mark = child(properties, 'w:rPr');
  const isDropCap = ['drop', 'margin'].includes(
    child(properties, 'w:framePr')?.attributes['w:dropCap'] ?? '',
  );
  if (isDropCap || (mark && (child(mark, 'w:del') || child(mark, 'w:moveFrom')))) {
    story.begun = runs;
    return [];
  }
  const facts = { ...style, ...paragraphFacts(properties) };
  const words = wordsOf(runs.map(({ run }) => run));
  const isContents = text.contents > 0 && text.contents * 2 > words.length;
  const isHidden = runs.length === 0 && (text.hidden > 0 || isOn(mark, 'w:vanish') === true);
  // A number counts on an empty paragraph too, but not where the whole of it is hidden.
  const label = isHidden || isContents ? undefined : labelOf(properties, styleId, facts, story);
  if (words === '' && !runs.some(({ run }) => run.node && run.node.type !== 'break')) return [];
  const anchors = story.anchors;
  story.anchors = [];
  return [
    {
      ...pieceOf(runs, words, facts, isContents),
      ...(label ? { label } : {}),
      ...(isFramed(properties) ? { isBoxed: true } : {}),
      indent: indentOf(facts, label, story),
      anchors,
      at: placeIn(story).at ?? 0,
    },
  ];
}

/** Lines on both sides: those below or above alone belong to many a heading. */
function isFramed(properties: Xml | undefined): boolean {
  const borders = child(properties, 'w:pBdr');
  const isDrawn = (side: string) => !['nil', 'none', undefined].includes(valIn(borders, side));
  return isDrawn('w:left') && isDrawn('w:right');
}

function pieceOf(
  runs: readonly LookedRun[],
  text: string,
  facts: Style,
  isContents: boolean,
): Omit<ParagraphPiece, 'indent' | 'anchors' | 'at'> {
  const role = roleOf(facts, isContents);
  const level = levelOf(facts);
  const entry = /^toc (\d)$/.exec(facts.name)?.[1];
  return {
    kind: 'paragraph',
    runs: runs.map(({ run }) => run),
    text,
    look: lookOf(runs, text, facts),
    style: facts.name,
    ...(role ? { role } : {}),
    ...(level === undefined || role === 'title' ? {} : { level }),
    ...(role === 'contents' ? { entry: Number(entry ?? 1) } : {}),
  };
}

function roleOf({ names, name }: Style, isContents: boolean): Role | undefined {
  if (isContents || /^(?:toc \d|table of figures|index \d|contents \d)$/.test(name)) return 'contents';
  if (/^(?:toc heading|contents heading|contents title)$/.test(name)) return 'contents-title';
  if (names.includes('title')) return 'title';
  if (names.includes('caption')) return 'caption';
  if (names.some(known => /^(?:quote|intense quote|block text|quotations?)$/.test(known))) return 'quote';
  if (names.some(known => /^list continue/.test(known))) return 'continued';
  return undefined;
}

/** The level that a style is known by (“heading 2”, and styles made from it), or that its outline level says. */
function levelOf({ names, outline }: Style): number | undefined {
  if (outline !== undefined) return outline < 9 ? outline + 1 : undefined;
  for (const name of names) {
    const level = /^heading ([1-9])$/.exec(name)?.[1];
    if (level) return Number(level);
  }
  return undefined;
}

/** The look of most of a paragraph's characters. */
function lookOf(runs: readonly LookedRun[], text: string, { run: base, align }: Style): Look {
  const most = (holds: (look: RunLook) => boolean) => {
    const letters = runs.filter(({ run }) => !run.node && /\S/.test(run.text));
    const all = letters.reduce((sum, { run }) => sum + run.text.trim().length, 0);
    const held = letters
      .filter(({ look }) => holds(look))
      .reduce((sum, { run }) => sum + run.text.trim().length, 0);
    return all > 0 && held >= all * 0.9;
  };
  const longest =
    runs.filter(({ run }) => !run.node).sort((a, b) => b.run.text.length - a.run.text.length)[0]?.look ??
    base;
  const written = text.replace(/[^\p{L}]/gu, '');
  return {
    size: longest.size ?? 10,
    bold: most(look => look.bold === true),
    italic: most(look => look.italic === true),
    capitals:
      most(look => look.capitals === true) ||
      (written.length > 3 && written === written.toUpperCase() && written !== written.toLowerCase()),
    underlined: most(look => look.underlined === true),
    centred: align === 'center',
    colour: longest.colour === undefined || /^(?:auto|000000)$/.test(longest.colour) ? '' : longest.colour,
  };
}

/** Numbers come from the paragraph, else from its style, whose level may be told by the list alone. */
function labelOf(
  properties: Xml | undefined,
  styleId: string | undefined,
  facts: Style,
  story: Story,
): Label | undefined {
  const { numbering, styles } = story.document;
  const ofStyle = styles.paragraph(styleId).numbering;
  const own = paragraphFacts(properties).numbering;
  const id = own?.id ?? ofStyle?.id;
  if (id === undefined || id === '0' || facts.numbering === undefined) return undefined;
  const level =
    own?.level ??
    (own?.id === undefined ? numbering.levelOf(id, styleId ?? '') : undefined) ??
    ofStyle?.level ??
    0;
  return numbering.next(id, level);
}

function indentOf(facts: Style, label: Label | undefined, { document }: Story): number {
  const id = facts.numbering?.id;
  const ofList = label && id !== undefined ? document.numbering.indentOf(id, label.level) : undefined;
  return facts.indent ?? ofList ?? 0;
}
