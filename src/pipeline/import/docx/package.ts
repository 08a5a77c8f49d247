import { posix } from 'node:path';
import { Refused } from '../refusal.ts';
import { child, elements, parseXml, type Xml } from '../xml.ts';
import { openZip, type Zip } from '../zip.ts';

/** What a part refers to by `r:id`. */
export interface Relationship {
  /** The last word of its type: `image`, `hyperlink`, `footnotes`. */
  readonly type: string;
  /** The name of a part, or an address where it is outside. */
  readonly target: string;
  readonly outside: boolean;
}

/** A Word file: its parts, read when asked for. */
export interface Package {
  readonly zip: Zip;
  /** The name of the part with the text. */
  readonly main: string;
  /** A part as XML, or nothing where there is none. Throws {@link Refused} where it is broken. */
  readonly xml: (part: string) => Xml | undefined;
  readonly relationships: (part: string) => ReadonlyMap<string, Relationship>;
  /** The first part of a type that the text refers to. */
  readonly related: (type: string) => string | undefined;
}

const otherKinds: readonly (readonly [RegExp, string])[] = [
  [/spreadsheetml|excel/, 'a spreadsheet'],
  [/presentationml|powerpoint/, 'a presentation'],
];

/** Opens a Word file (ECMA-376, parts 1 and 2). Throws {@link Refused} where it is none or broken. */
export function openPackage(bytes: Uint8Array): Package {
  const zip = openZip(bytes);
  const trees = new Map<string, Xml | undefined>();
  const relations = new Map<string, ReadonlyMap<string, Relationship>>();
  const xml = (part: string) => {
    if (!trees.has(part)) {
      const found = zip.bytes(part);
      trees.set(part, found && parseXml(found, part));
    }
    return trees.get(part);
  };
  const relationships = (part: string) => {
    const known = relations.get(part) ?? readRelationships(part, xml);
    relations.set(part, known);
    return known;
  };
  const main = mainPart(zip, xml, relationships);
  return {
    zip,
    main,
    xml,
    relationships,
    related: type =>
      [...relationships(main).values()].find(relation => relation.type === type && !relation.outside)?.target,
  };
}

function mainPart(zip: Zip, xml: Package['xml'], relationships: Package['relationships']): string {
  const types = xml('[Content_Types].xml');
  if (!types) throw new Refused(otherZip(zip));
  const main = [...relationships('').values()].find(
    ({ type, outside }) => type === 'officeDocument' && !outside,
  )?.target;
  const type =
    elements(types, 'ct:Override').find(({ attributes }) => attributes.PartName === `/${main}`)?.attributes
      .ContentType ?? '';
  const other = otherKinds.find(([pattern]) => pattern.test(type))?.[1];
  if (other)
    throw new Refused(`This is ${other}, not a text; save its words as a Word file, or its tables as CSV.`);
  const tree = main === undefined ? undefined : xml(main);
  if (main === undefined || tree?.name !== 'w:document')
    throw new Refused('This Word file is damaged: the part with its text is missing.');
  return main;
}

function otherZip(zip: Zip): string {
  const kind = zip.bytes('mimetype');
  const type = kind ? Buffer.from(kind.subarray(0, 100)).toString('latin1') : '';
  if (type.includes('opendocument')) return 'This is an OpenDocument file; save it as a Word file (.docx).';
  if (type.includes('epub'))
    return 'This is an e-book; import the Word file or the web page that it was made from.';
  return 'This is a zip file, but not a Word file.';
}

function readRelationships(part: string, xml: Package['xml']): ReadonlyMap<string, Relationship> {
  const folder = posix.dirname(part);
  const name = part === '' ? '_rels/.rels' : posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const base = part === '' ? '' : folder;
  return new Map(
    elements(xml(name), 'rel:Relationship').map(({ attributes }) => {
      const { Id = '', Type = '', Target = '', TargetMode } = attributes;
      const outside = TargetMode === 'External';
      const target = outside ? Target : posix.join('/', Target.startsWith('/') ? '' : base, Target).slice(1);
      return [Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target, outside }];
    }),
  );
}

/** An attribute `w:val` of a child, as most properties have it. */
export function valIn(node: Xml | undefined, name: string): string | undefined {
  return child(node, name)?.attributes['w:val'];
}

/** A property that is on where it stands without a value: `<w:b/>`, `<w:b w:val="0"/>`. */
export function isOn(node: Xml | undefined, name: string): boolean | undefined {
  const found = child(node, name);
  if (!found) return undefined;
  return !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '1');
}
