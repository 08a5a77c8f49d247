import { child, elements, type Xml } from '../xml.ts';
import { isOn, valIn } from './package.ts';

/** How a run looks, as far as it is said where it stands. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly capitals?: boolean;
  readonly struck?: boolean;
  readonly hidden?: boolean;
  readonly underlined?: boolean;
  readonly raised?: 'up' | 'down' | 'no';
  /** Points. */
  readonly size?: number;
  readonly colour?: string;
  readonly font?: string;
  readonly lang?: string;
}

/** A style with all that it takes from those it is based on. */
export interface Style {
  /** In small letters; the names of built-in styles are English in every Word. */
  readonly name: string;
  /** Its own name and those of the styles it is based on. */
  readonly names: readonly string[];
  readonly run: RunLook;
  /** 0 to 8 for a heading, 9 for text. */
  readonly outline?: number;
  readonly numbering?: { readonly id?: string; readonly level?: number };
  /** Points. */
  readonly indent?: number;
  readonly align?: string;
}

/** The styles of a file by id. */
export interface Styles {
  readonly paragraph: (id: string | undefined) => Style;
  readonly character: (id: string | undefined) => RunLook;
  readonly lang?: string;
}

const plain: Style = { name: '', names: [], run: {} };
/** What Word takes where a file says nothing: 10 points. */
const defaultSize = 10;

/** Reads `styles.xml`. */
export function readStyles(tree: Xml | undefined): Styles {
  const nodes = new Map(elements(tree, 'w:style').map(node => [node.attributes['w:styleId'] ?? '', node]));
  const defaults = child(tree, 'w:docDefaults');
  const base: Style = {
    ...plain,
    run: { size: defaultSize, ...runLook(child(child(defaults, 'w:rPrDefault'), 'w:rPr')) },
    ...paragraphFacts(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
  };
  const normal = [...nodes].find(
    ([, node]) => node.attributes['w:type'] === 'paragraph' && isDefault(node),
  )?.[0];
  const known = new Map<string, Style>();
  const resolve = (id: string, path: readonly string[], start: Style): Style => {
    const node = nodes.get(id);
    const key = `${id}\n${start === base}`;
    const done = known.get(key);
    if (done || !node || path.includes(id)) return done ?? start;
    const parent = valIn(node, 'w:basedOn');
    const above = parent === undefined ? start : resolve(parent, [...path, id], start);
    const made = styleOf(node, above);
    known.set(key, made);
    return made;
  };
  return {
    paragraph: id => resolve(id !== undefined && nodes.has(id) ? id : (normal ?? ''), [], base),
    character: id => (id === undefined ? {} : resolve(id, [], plain).run),
    ...(base.run.lang ? { lang: base.run.lang } : {}),
  };
}

function isDefault({ attributes }: Xml): boolean {
  return ['1', 'true', 'on'].includes(attributes['w:default'] ?? '');
}

function styleOf(node: Xml, above: Style): Style {
  const name = (valIn(node, 'w:name') ?? '').toLowerCase().trim();
  return {
    ...above,
    ...paragraphFacts(child(node, 'w:pPr')),
    name,
    names: [name, ...above.names],
    run: { ...above.run, ...runLook(child(node, 'w:rPr')) },
  };
}

/** What a `w:pPr` says that matters here. */
export function paragraphFacts(
  node: Xml | undefined,
): Partial<Pick<Style, 'outline' | 'numbering' | 'indent' | 'align'>> {
  const outline = valIn(node, 'w:outlineLvl');
  const numbering = child(node, 'w:numPr');
  const level = valIn(numbering, 'w:ilvl');
  const id = valIn(numbering, 'w:numId');
  const indent = child(node, 'w:ind');
  const left = indent?.attributes['w:left'] ?? indent?.attributes['w:start'];
  const align = valIn(node, 'w:jc');
  return {
    ...(outline === undefined ? {} : { outline: wholeNumber(outline, 9) }),
    ...(numbering
      ? {
          numbering: {
            ...(id === undefined ? {} : { id }),
            ...(level === undefined ? {} : { level: wholeNumber(level, 0) }),
          },
        }
      : {}),
    ...(left === undefined ? {} : { indent: wholeNumber(left, 0) / 20 }),
    ...(align === undefined ? {} : { align }),
  };
}

/** What a `w:rPr` says that matters here. */
export function runLook(node: Xml | undefined): RunLook {
  if (!node) return {};
  const said = {
    bold: isOn(node, 'w:b'),
    italic: isOn(node, 'w:i'),
    capitals: isOn(node, 'w:caps'),
    struck: isOn(node, 'w:strike') || isOn(node, 'w:dstrike') || undefined,
    hidden: isOn(node, 'w:vanish'),
    underlined: isOn(node, 'w:u'),
    raised: raisedIn(node),
    size: sizeIn(node),
    colour: valIn(node, 'w:color')?.toLowerCase(),
    font: child(node, 'w:rFonts')?.attributes['w:ascii'],
    lang: valIn(node, 'w:lang'),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

function raisedIn(node: Xml): RunLook['raised'] {
  const value = valIn(node, 'w:vertAlign');
  if (value === undefined) return undefined;
  return value === 'superscript' ? 'up' : value === 'subscript' ? 'down' : 'no';
}

function sizeIn(node: Xml): number | undefined {
  const half = Number(valIn(node, 'w:sz'));
  return half > 0 && half < 2_000 ? half / 2 : undefined;
}

function wholeNumber(text: string, otherwise: number): number {
  const value = Number.parseInt(text, 10);
  return Number.isFinite(value) ? value : otherwise;
}
