/**
 * What a report is. One model for every use: what is checked, rendered, hydrated, searched and saved
 * is the same `Report`. Words such as edition, section, block and pair are those of the product.
 */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A report's name in addresses, such as `one-year-on`. */
export type Slug = Branded<'Slug'>;
/** An edition's id: the stem of its file, such as `full` or `young-people`. */
export type EditionId = Branded<'EditionId'>;
/** A section's permanent id within its edition, such as `what-changed`. */
export type SectionId = Branded<'SectionId'>;

/** Whom an edition is written for. */
export const audiences = ['adults', 'young-people', 'easy-read'] as const;
export type Audience = (typeof audiences)[number];

/** What a block is. A box made by a directive has the directive's name. */
const blockKinds = [
  'paragraph',
  'list',
  'table',
  'code',
  'quote',
  'key-point',
  'note',
  'recommendation',
  'content-note',
  'figure',
  'chart',
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** One paragraph, list, table, figure or box. Its id is `SECTION.N`, where N counts from 1. */
export interface Block {
  readonly kind: BlockKind;
  /** Sanitised HTML, made by the pipeline from a closed set of elements and attributes. */
  readonly html: string;
  /** The same words without markup, for checks, measures, pairing and search. */
  readonly text: string;
  /** The line in the edition's file where the block begins, for findings. */
  readonly line: number;
  /** What a recommendation says, part by part. */
  readonly recommendation?: Recommendation;
}

/** A recommendation as an entry of its own; each text is in plain words, without markup. */
export interface Recommendation {
  /** The id of its box, such as `recommendation-full-r3`. */
  readonly id?: string;
  /** Whom it asks. */
  readonly to?: string;
  readonly status?: RecommendationStatus;
  /** What is asked. */
  readonly asks: string;
  /** What happened since. */
  readonly response?: string;
  /** The same for young people. */
  readonly forChildren?: string;
}

/** A heading with what follows it, up to the next heading of any depth. */
export interface Section {
  readonly id: SectionId;
  /** Such as `3` or `3.1`, counted through the edition. */
  readonly number: string;
  /** 2 for `##`, 3 for `###`. */
  readonly depth: number;
  readonly heading: string;
  readonly headingHtml: string;
  /** The part in at most three lines, as its author gave them: a list without a number, so that none of the blocks' shifts. */
  readonly inShort?: Block;
  readonly blocks: readonly Block[];
  readonly line: number;
}

/** How long and how hard a text is. */
export interface Reading {
  readonly words: number;
  /** Minutes at the pace of the edition's audience, rounded up. */
  readonly minutes: number;
  /** Years of age at which a UK reader can be expected to read it with ease. */
  readonly age: number;
}

/** A note at the end of an edition, reached from a reference in a block. */
export interface Footnote {
  /** Counts from 1 in the order of the first reference. */
  readonly number: number;
  readonly html: string;
  /** How many references lead to it. */
  readonly references: number;
}

/** A table of an edition, or the numbers behind a chart, as a file for readers. */
export interface DataTable {
  /** Path below the report's folder, such as `tables/full-1.csv`; says nothing of the report's subject. */
  readonly path: string;
  /** CSV by RFC 4180 with a byte order mark. */
  readonly csv: string;
}

/** What came of a recommendation, as far as a report can tell. */
export const recommendationStatuses = [
  'accepted',
  'partly-accepted',
  'rejected',
  'no-response',
  'done',
  'partly',
  'not-done',
  'unknown',
] as const;
export type RecommendationStatus = (typeof recommendationStatuses)[number];

/** A glossary term that an edition marks. */
export interface UsedTerm {
  readonly id: string;
  readonly term: string;
  /** The definition in the words of the edition's audience. */
  readonly definition: string;
}

/** One text of a report for one audience in one language; on screen, a “version”. */
export interface Edition {
  readonly id: EditionId;
  readonly audience: Audience;
  /** BCP 47, such as `en-GB`. */
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly Section[];
  readonly footnotes: readonly Footnote[];
  readonly terms: readonly UsedTerm[];
  readonly tables: readonly DataTable[];
  readonly reading: Reading;
}

/** The same statement in the words of each audience; `adults` stands in where one is missing. */
export type Voices = { readonly [A in Audience]?: string };

/** Where a report rests: a public page or document. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
  readonly note?: string;
}

/** A change made after publication, told to readers. */
export interface Correction {
  /** ISO 8601 date. */
  readonly date: string;
  readonly text: string;
}

/** What is to become of the copies of a report that its publisher took back. */
export const fatesOfCopies = ['keep', 'remove'] as const;

/** That a publisher took a report back. */
export interface Withdrawal {
  /** ISO 8601 date. */
  readonly date: string;
  /** Why, as readers are told. */
  readonly because: Voices;
  /** `remove` where a copy could harm somebody: it is taken off the devices that have it, and their readers are told. */
  readonly copies: (typeof fatesOfCopies)[number];
}

/** What is left of a report that was taken back. */
export interface WithdrawnReport extends Withdrawal {
  readonly slug: Slug;
  /** Neutral where the report was sensitive. */
  readonly title: string;
  /** The ids of the editions whose files are still in the folder: their addresses were in use. */
  readonly editions: readonly EditionId[];
}

/** One publication with its facts, its editions and the pairs between them. */
export interface Report {
  readonly slug: Slug;
  readonly title: string;
  /** Neutral, for tab titles and lists where the report is sensitive. */
  readonly shortTitle: string;
  /** ISO 8601 date. */
  readonly published: string;
  readonly publisher: string;
  readonly series?: string;
  readonly topics: readonly string[];
  readonly sensitive: boolean;
  /** Whether these are words of the library's own about what somebody else published; each page then says so. */
  readonly retelling: boolean;
  readonly contentNote?: Voices;
  readonly sources: readonly Source[];
  readonly related: readonly string[];
  readonly corrections: readonly Correction[];
  readonly editions: readonly Edition[];
  readonly pairings: readonly Pairing[];
  readonly media: readonly Media[];
  /** What readers may call what a part says, beside its own words; search finds the part by them. */
  readonly subjects?: readonly PartSubjects[];
  /** Hash of everything above: the same words have the same revision. */
  readonly revision: string;
}

/** The subjects of a part: short phrases, as an index at the end of a book has them. */
export interface PartSubjects {
  /** A part of any edition, and of each that has one of this name. */
  readonly section: SectionId;
  readonly names: readonly string[];
}

/** A picture or data file that belongs to a report. */
export interface Media {
  /** Path below the report's folder, such as `media/map.png`. */
  readonly path: string;
  readonly bytes: number;
}

/** How the two sides of a pair relate. */
export const relations = ['same', 'shortened', 'merged', 'moved', 'left-out', 'added'] as const;
export type Relation = (typeof relations)[number];

/** A run of passages of one section: 0 is its heading, 1 to N its blocks; both ends included. */
export interface Span {
  readonly section: SectionId;
  readonly from: number;
  readonly to: number;
}

/** Passages of two editions that say the same thing, or a passage that has no counterpart. */
export interface Row {
  readonly left: readonly Span[];
  readonly right: readonly Span[];
  readonly relation: Relation;
  /** Why a part is left out or added. */
  readonly because?: Voices;
}

/** All rows between two editions, in reading order; every passage of both is in exactly one row. */
export interface Pairing {
  readonly left: EditionId;
  readonly right: EditionId;
  /** `proposed` rows were matched by software and not yet checked by a person. */
  readonly basis: 'confirmed' | 'proposed';
  readonly rows: readonly Row[];
}

/** The id of a passage: `SECTION` for a heading, `SECTION.N` for block N. */
export function passageId(section: SectionId, index: number): string {
  return index === 0 ? section : `${section}.${index}`;
}

/** Reads a passage id back; section ids hold no dot. */
export function parsePassageId(id: string): { section: SectionId; index: number } {
  const dot = id.lastIndexOf('.');
  const index = dot < 0 ? 0 : Number(id.slice(dot + 1));
  if (dot < 0 || !Number.isInteger(index) || index < 1) return { section: id as SectionId, index: 0 };
  return { section: id.slice(0, dot) as SectionId, index };
}

/** All that an author wrote below a section's heading: what it says in short, then its blocks. */
export function saidIn({ inShort, blocks }: Pick<Section, 'inShort' | 'blocks'>): readonly Block[] {
  return inShort ? [inShort, ...blocks] : blocks;
}

/** The statement in an audience's words, or in the adults', or in whichever there is. */
export function inVoice(voices: Voices | undefined, audience: Audience): string | undefined {
  if (!voices) return undefined;
  return voices[audience] ?? voices.adults ?? voices['young-people'] ?? voices['easy-read'];
}

/** The title for tabs, lists and saved copies: neutral where the report is sensitive. */
export function neutralTitle(report: { title: string; shortTitle: string; sensitive: boolean }): string {
  return report.sensitive ? report.shortTitle : report.title;
}
