import { SaxesParser } from 'saxes';
import { limits, Refused } from './refusal.ts';

/** An element of an XML part. Names have the prefix that the standard uses, whatever the file calls it: `w:p`. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Xml | string)[];
}

/**
 * Prefixes of the namespaces that are read, for ECMA-376 Transitional and Strict alike. Elements of others keep the prefix
 * of the file behind a `?`, so that nothing foreign passes for one of these.
 */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://purl.oclc.org/ooxml/drawingml/diagram', 'dgm'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas', 'wpc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/drawing/2017/decorative', 'adec'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/**
 * Reads an XML part into a tree. There are no entities but the five of XML, and no document type. Throws
 * {@link Refused} where it is not well-formed, declares a type, or goes beyond the limits. `part` is its name.
 */
export function parseXml(bytes: Uint8Array, part: string): Xml {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const top: Xml = { name: '', attributes: {}, children: [] };
  const open: Xml[] = [top];
  let count = 0;
  const addText = (text: string) => {
    const children = open.at(-1)?.children;
    if (typeof children?.at(-1) === 'string') children.push(`${children.pop()}${text}`);
    else children?.push(text);
  };
  parser.on('doctype', () => {
    throw new Refused(`The part “${part}” declares a document type, as no word processor writes it.`);
  });
  parser.on('error', cause => {
    throw new Refused(`The part “${part}” is damaged: it is not well-formed XML.`, { cause });
  });
  parser.on('opentag', ({ uri, prefix, local, attributes }) => {
    count += 1;
    if (count > limits.elements)
      throw new Refused(`The part “${part}” has more than ${limits.elements} elements.`);
    if (open.length > limits.depth)
      throw new Refused(`The part “${part}” is nested deeper than ${limits.depth} levels.`);
    const node: Xml = { name: known(uri, prefix, local), attributes: namesOf(attributes), children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(decodeXml(bytes, part)).close();
  return top.children.find(child => typeof child !== 'string') ?? top;
}

function known(uri: string, prefix: string, local: string): string {
  const canonical = prefixes.get(uri);
  if (canonical) return `${canonical}:${local}`;
  return uri === '' ? local : `?${prefix}:${local}`;
}

function namesOf(
  attributes: Readonly<Record<string, { uri: string; prefix: string; local: string; value: string }>>,
) {
  const named: Record<string, string> = Object.create(null);
  for (const { uri, prefix, local, value } of Object.values(attributes))
    named[known(uri, prefix, local)] = value;
  return named;
}

function decodeXml(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Refused(`The part “${part}” is damaged: its characters cannot be read.`, { cause });
  }
}

/** The first child of a name. */
export function child(node: Xml | undefined, name: string): Xml | undefined {
  for (const each of node?.children ?? []) if (typeof each !== 'string' && each.name === name) return each;
  return undefined;
}

/** All children that are elements, or those of a name. */
export function elements(node: Xml | undefined, name?: string): Xml[] {
  const found: Xml[] = [];
  for (const each of node?.children ?? []) {
    if (typeof each !== 'string' && (name === undefined || each.name === name)) found.push(each);
  }
  return found;
}

/** Every element of a name below a node, in order. */
export function below(node: Xml | undefined, name: string): Xml[] {
  return elements(node).flatMap(each => [...(each.name === name ? [each] : []), ...below(each, name)]);
}

/** All text below a node, as it stands. */
export function textIn(node: Xml): string {
  return node.children.map(each => (typeof each === 'string' ? each : textIn(each))).join('');
}
