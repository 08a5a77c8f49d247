import type { Definition, FootnoteDefinition } from 'mdast';
import type { Handler } from 'mdast-util-to-hast';
import type { Term } from '../../model/library.ts';
import type { Block, EditionId, Section, Slug } from '../../model/report.ts';
import type { At, DraftTable, Reference, TermUse } from '../draft.ts';
import type { Tell } from '../findings.ts';
import type { MediaFile } from '../read/source.ts';
import type { Spots } from './hast.ts';

/** The section being rendered, and what has been met in it so far. */
export interface OpenSection {
  readonly id: string;
  readonly heading: string;
  /** Glossary ids already marked. */
  readonly marked: Set<string>;
  /** Names already given to scrolling regions, which must differ. */
  readonly regions: Set<string>;
  /** In a heading nothing is marked or linked to the glossary. */
  readonly inHeading: boolean;
}

/** A footnote that has been referred to. */
interface OpenFootnote {
  readonly identifier: string;
  references: number;
  /** The section of its first reference. */
  readonly section: OpenSection;
}

/** What the handlers of one edition share: what they may ask, and what they write down. */
export interface Context {
  readonly slug: Slug;
  readonly edition: EditionId;
  readonly file: string;
  /** The edition's text as written, which the nodes have their places in. */
  readonly source: string;
  readonly lang: string;
  readonly glossary: readonly Term[];
  readonly media: ReadonlyMap<string, MediaFile>;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly footnoteDefinitions: ReadonlyMap<string, FootnoteDefinition>;
  readonly tell: Tell;
  section: OpenSection;
  /** In the order of their first reference; its number is the position plus one. */
  readonly footnotes: OpenFootnote[];
  readonly terms: TermUse[];
  readonly references: Reference[];
  readonly recommendations: Set<string>;
  /** The tables met so far, as files. */
  readonly tables: DraftTable[];
  /** Where the words of each block and heading stand. */
  readonly spots: Map<Block | Section, Spots>;
}

/** Makes the handler of one kind of node for one edition. */
export type MakeHandler = (context: Context) => Handler;

/** A new section for the context. */
export function openSection(id: string, heading: string, inHeading = false): OpenSection {
  return { id, heading, inHeading, marked: new Set(), regions: new Set() };
}

/** Where a node begins. Nodes that a step has made itself have the place of what they stand for. */
export function placeOf(node: { position?: { start: At } | undefined }): At {
  const start = node.position?.start;
  return start ? { line: start.line, column: start.column } : { line: 1, column: 1 };
}
