import { zipOf } from './zip-file.ts';

/** What a Word file for a test is made of; whatever is not given is as a simple file of Word has it. */
export interface DocxParts {
  /** The inside of `w:body`. */
  readonly body: string;
  /** The inside of `w:styles`. */
  readonly styles?: string;
  /** The inside of `w:numbering`. */
  readonly numbering?: string;
  /** Footnotes and endnotes: the inside of each, from id 1. */
  readonly footnotes?: readonly string[];
  readonly endnotes?: readonly string[];
  /** `Id` to type and target, or to an address outside. */
  readonly relationships?: Readonly<
    Record<string, { readonly type: string; readonly target: string; readonly outside?: true }>
  >;
  /** Further parts. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly mainType?: string;
}

const namespaces = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['c', 'http://schemas.openxmlformats.org/drawingml/2006/chart'],
  ['dgm', 'http://schemas.openxmlformats.org/drawingml/2006/diagram'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['adec', 'http://schemas.microsoft.com/office/drawing/2017/decorative'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/** XML with a root of this name and every namespace that a test needs. */
export function part(name: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${name} ${namespaces}>${inside}</${name}>`;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts of a Word file by name, for tests that break one of them. */
export function docxParts(parts: DocxParts): Record<string, string | Uint8Array> {
  const notes = (kind: 'footnote' | 'endnote', all: readonly string[]) =>
    part(
      `w:${kind}s`,
      `<w:${kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}>${all.map((inside, index) => `<w:${kind} w:id="${index + 1}">${inside}</w:${kind}>`).join('')}`,
    );
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${parts.mainType ?? `${wordType}.document.main+xml`}"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': part('w:document', `<w:body>${parts.body}<w:sectPr/></w:body>`),
    'word/styles.xml': part('w:styles', parts.styles ?? wordStyles),
  };
  const related: [string, string][] = [['styles', 'styles.xml']];
  if (parts.numbering !== undefined) {
    files['word/numbering.xml'] = part('w:numbering', parts.numbering);
    related.push(['numbering', 'numbering.xml']);
  }
  for (const kind of ['footnote', 'endnote'] as const) {
    const all = parts[`${kind}s`];
    if (!all) continue;
    files[`word/${kind}s.xml`] = notes(kind, all);
    related.push([`${kind}s`, `${kind}s.xml`]);
  }
  const own = Object.entries(parts.relationships ?? {}).map(
    ([id, { type, target, outside }]) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${escaped(target)}"${outside ? ' TargetMode="External"' : ''}/>`,
  );
  const made = related.map(
    ([type, target], index) =>
      `<Relationship Id="rIdMade${index}" Type="${office}/${type}" Target="${target}"/>`,
  );
  files['word/_rels/document.xml.rels'] =
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[...made, ...own].join('')}</Relationships>`;
  return { ...files, ...parts.parts };
}

/** A Word file. */
export function docx(parts: DocxParts | string): Uint8Array {
  return zipOf(docxParts(typeof parts === 'string' ? { body: parts } : parts));
}

/** Text as XML has it. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A run; `look` is the inside of its `w:rPr`. */
export function r(text: string, look = ''): string {
  return `<w:r>${look ? `<w:rPr>${look}</w:rPr>` : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** A paragraph of runs or of plain text; `look` is the inside of its `w:pPr`. */
export function p(inside: string, look = ''): string {
  return `<w:p>${look ? `<w:pPr>${look}</w:pPr>` : ''}${/^<(?:w|m|mc):/.test(inside) || inside === '' ? inside : r(inside)}</w:p>`;
}

/** A paragraph of a style. */
export function styled(style: string, inside: string): string {
  return p(inside, `<w:pStyle w:val="${style}"/>`);
}

/** A paragraph of a list. */
export function item(list: number, level: number, inside: string): string {
  return p(inside, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** A cell; `look` is the inside of its `w:tcPr`. */
export function tc(inside: string, look = ''): string {
  return `<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/>${look}</w:tcPr>${/^<w:/.test(inside) ? inside : p(inside)}</w:tc>`;
}

/** A row of cells; `look` is the inside of its `w:trPr`. */
export function tr(cells: readonly string[], look = ''): string {
  return `<w:tr>${look ? `<w:trPr>${look}</w:trPr>` : ''}${cells.map(cell => (cell.startsWith('<w:tc>') ? cell : tc(cell))).join('')}</w:tr>`;
}

/** A table of rows. */
export function tbl(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
}

/** A field of parts: its code, and the runs of its result. */
export function field(code: string, result: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${escaped(code)} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
}

/** A picture in a line. */
export function picture(id: string, alt: string, inside = ''): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${escaped(alt)}">${inside}</wp:docPr><a:graphic><a:graphicData uri="picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="p.png"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

function style(id: string, name: string, inside: string, basedOn = 'Normal'): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>${inside}</w:style>`;
}

const heading = (level: number) =>
  style(
    `Heading${level}`,
    `heading ${level}`,
    `<w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${36 - level * 4}"/></w:rPr>`,
  );

/** Styles as Word writes them. */
export const wordStyles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  ...[1, 2, 3, 4, 5].map(heading),
  style('Title', 'Title', '<w:rPr><w:sz w:val="56"/></w:rPr>'),
  style('Caption', 'caption', '<w:rPr><w:b/></w:rPr>'),
  style('ListParagraph', 'List Paragraph', '<w:pPr><w:ind w:left="720"/></w:pPr>'),
  style('TOCHeading', 'TOC Heading', ''),
  ...[1, 2, 3].map(level => style(`TOC${level}`, `toc ${level}`, '')),
  style('Quote', 'Quote', '<w:rPr><w:i/></w:rPr>'),
  '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="Emphasis"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>',
].join('');

/** A list of levels, each as format and text. */
export function list(id: number, levels: readonly (readonly [string, string])[], more = ''): string {
  const made = levels.map(
    ([format, text], at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${escaped(text)}"/><w:pPr><w:ind w:left="${720 * (at + 1)}" w:hanging="360"/></w:pPr></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${more}${made.join('')}</w:abstractNum>`;
}

/** An instance of a list; `inside` holds what it has otherwise. */
export function num(id: number, of: number, inside = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${inside}</w:num>`;
}
