import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import type { At, PlaceOf } from '../draft.ts';
import { errorAt, fileStart, type Tell } from '../findings.ts';

/** A path into YAML: keys and list positions, from the outside in. */
export type YamlPath = readonly (string | number)[];

/** A YAML text as plain values, with the places they were written at. */
export interface YamlText {
  /** Maps, lists and strings only: numbers and dates stay as the publisher wrote them. */
  readonly value: unknown;
  readonly place: PlaceOf;
  /** Where the key at the end of a path stands. */
  readonly placeOfKey: (path: YamlPath) => At;
}

// A YAML file of ours has no use for aliases; a few are harmless, many are a “billion laughs”.
const mostAliases = 20;

const plainWords: Record<string, string> = {
  BAD_INDENT: 'the lines are not indented alike, or a bracket is not closed',
  BLOCK_AS_IMPLICIT_KEY: 'there are two colons in one line; put the text in quotation marks',
  DUPLICATE_KEY: 'the same field is given twice',
  MISSING_CHAR: 'a closing quotation mark, bracket or colon is missing',
  MULTILINE_IMPLICIT_KEY: 'a line has no colon after its field name',
  MULTIPLE_DOCS: 'a line with only “---” begins a second document; take it out',
  TAB_AS_INDENT: 'lines must be indented with spaces, not tabs',
  TAG_RESOLVE_FAILED: 'a word that begins with “!” must be put in quotation marks',
  UNEXPECTED_TOKEN: 'something stands where it cannot be understood',
};

/**
 * Reads YAML text. `lineOffset` is added to each line, for YAML at the head of a Markdown file. Gives `undefined`
 * and tells `yaml-syntax` where the text is not YAML.
 */
export function readYaml(text: string, file: string, tell: Tell, lineOffset = 0): YamlText | undefined {
  const lines = new LineCounter();
  // The failsafe schema keeps “0800”, “no” and “2015-02-17” as text; what they mean is the schema's affair.
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, stringKeys: true });
  const at = (offset: number): At => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) };
  };
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem) {
    const words = plainWords[problem.code] ?? 'it cannot be read';
    tell(errorAt(file, at(problem.pos[0]), 'yaml-syntax', `this is not valid YAML: ${words}`));
    return undefined;
  }
  const place = (path: YamlPath) => at(nodeAt(document, path)?.range?.[0] ?? 0);
  try {
    const value: unknown = document.toJS({ maxAliasCount: mostAliases });
    return { value: value ?? '', place, placeOfKey: path => at(keyOffset(document, path) ?? 0) };
  } catch {
    // `toJS` throws where aliases multiply; there is nothing of the value to go on with.
    tell(
      errorAt(
        file,
        { ...fileStart, line: 1 + lineOffset },
        'yaml-syntax',
        'write repeated parts out: there are too many YAML aliases (“*name”)',
      ),
    );
    return undefined;
  }
}

/** The node at a path, or the last one on the way to it. */
function nodeAt(document: Document.Parsed, path: YamlPath): Node | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isScalar(node) || isCollection(node)) return node;
  }
  return undefined;
}

function keyOffset(document: Document.Parsed, path: YamlPath): number | undefined {
  const parent = nodeAt(document, path.slice(0, -1));
  if (!isMap(parent)) return parent?.range?.[0];
  const pair = parent.items.find(
    item => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1),
  );
  return pair && isScalar(pair.key) ? pair.key.range?.[0] : parent.range?.[0];
}
