import type { Finding } from '../model/finding.ts';
import type { Group } from '../model/group.ts';
import type { Service, Term } from '../model/library.ts';
import type {
  Audience,
  Block,
  Correction,
  DataTable,
  EditionId,
  Footnote,
  Media,
  PartSubjects,
  Relation,
  Report,
  Section,
  Slug,
  Source,
  Voices,
  Withdrawal,
} from '../model/report.ts';

/** A place in a content file, for findings. Line and column count from 1. */
export interface At {
  readonly line: number;
  readonly column: number;
}

/**
 * Where a field of `report.yaml`, or of the fields above an edition, stands, by its keys and list positions from the outside
 * in; where it is not there, the nearest thing around it.
 */
export type PlaceOf = (path: readonly (string | number)[]) => At;

/** `report.yaml` as a publisher wrote it, with defaults filled in. */
export interface ReportFacts {
  readonly title: string;
  readonly shortTitle: string;
  readonly published: string;
  readonly publisher: string;
  readonly series?: string;
  readonly topics: readonly string[];
  readonly sensitive: boolean;
  readonly retelling: boolean;
  readonly contentNote?: Voices;
  readonly sources: readonly Source[];
  readonly related: readonly string[];
  readonly corrections: readonly Correction[];
  /** Set where the publisher took the report back. */
  readonly withdrawal?: Withdrawal;
}

/** A use of `:term[word]`. */
export interface TermUse {
  /** The glossary id it asks for, or the words shown. */
  readonly asked: string;
  /** The glossary term it means, where there is one. */
  readonly term?: Term;
  readonly section: string;
  readonly at: At;
}

/** A link or picture in the text, for checks. */
export interface Reference {
  readonly kind: 'link' | 'image';
  readonly url: string;
  /** Alternative text of a picture. */
  readonly alt?: string;
  /** Its author says that the picture tells nothing. */
  readonly decorative?: true;
  readonly at: At;
}

/** A figure that an edition says and the full report does not, as written, with the reason why. */
export interface OwnFigure {
  readonly figure: string;
  readonly because: string;
}

/** A table of an edition, or the numbers behind a chart, with the words of its cells. */
export interface DraftTable extends DataTable {
  /** Its caption, else the heading that it stands below. */
  readonly name: string;
  /** Row by row; what was merged stands in each of its places. */
  readonly rows: readonly (readonly string[])[];
  /** How many of the first rows name the columns. */
  readonly heads: number;
  /** The line in the edition's file where it begins, or its chart. */
  readonly line: number;
}

/** An edition's file after parsing: sections and blocks with their ids, and what the checks ask about. */
export interface DraftEdition {
  readonly id: EditionId;
  /** Path inside the content folder. */
  readonly file: string;
  readonly audience: Audience;
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  /** The reading age the author aims at, in years. */
  readonly readingAge?: number;
  readonly ownFigures?: readonly OwnFigure[];
  readonly factAt: PlaceOf;
  /**
   * Where the words of a block, or of a section's heading, stand that begin at `start` of its text; nothing where no
   * words of the file say them.
   */
  readonly wordsAt?: (said: Block | Section, start: number) => At | undefined;
  readonly sections: readonly Section[];
  readonly footnotes: readonly Footnote[];
  /** Where each of the footnotes is written. */
  readonly footnotesAt: readonly At[];
  readonly terms: readonly TermUse[];
  readonly references: readonly Reference[];
  readonly tables: readonly DraftTable[];
}

/** One entry of `pairs.yaml`. */
export interface DraftPair {
  /** Passage ids (`SECTION` or `SECTION.N`) by edition id, each with its place in the file. */
  readonly sides: ReadonlyMap<string, readonly { readonly id: string; readonly at: At }[]>;
  readonly relation: Relation;
  readonly because?: Voices;
  /** The fingerprint of the words that a person read and found to match: `pairFingerprint`. */
  readonly checked?: string;
  /** Software proposed it, and no person has yet taken the mark off. */
  readonly proposed?: true;
  readonly at: At;
}

/** A report read and parsed, before it is checked and compiled. */
export interface Draft {
  readonly slug: Slug;
  /** Path inside the content folder, such as `reports/one-year-on`. */
  readonly folder: string;
  readonly facts: ReportFacts;
  readonly factAt: PlaceOf;
  readonly editions: readonly DraftEdition[];
  /** The pairs of `pairs.yaml`, confirmed or marked as proposed; nothing where the report has none. */
  readonly pairs?: readonly DraftPair[];
  /** What `subjects.yaml` says; nothing where the report has none. */
  readonly subjects?: readonly PartSubjects[];
  readonly media: readonly Media[];
}

/** `library.yaml`, `help.yaml` and `glossary.yaml`. */
export interface LibraryFacts {
  readonly name: string;
  readonly publisher: string;
  readonly summary: string;
  readonly languages: readonly string[];
  readonly exit: string;
  readonly licence?: string;
  readonly series: readonly Group[];
  readonly topics: readonly Group[];
  readonly services: readonly Service[];
  readonly terms: readonly Term[];
}

/** A rule about content. It measures nothing itself where `text/` can; it judges, and never throws. */
export interface Check {
  readonly rule: string;
  readonly run: (draft: Draft, library: LibraryFacts) => readonly Finding[];
}

/** A rule about all reports together, compiled; it is run where all of them are. `glossary` is the text of the file. */
export interface ReportsCheck {
  readonly rule: string;
  readonly run: (library: LibraryFacts, reports: readonly Report[], glossary: string) => readonly Finding[];
}

/**
 * A rule about what all reports share. `today` is an ISO 8601 date, so that the same content is judged alike in tests;
 * `help` is the text of `help.yaml`.
 */
export interface LibraryCheck {
  readonly rule: string;
  readonly run: (library: LibraryFacts, today: string, help: string) => readonly Finding[];
}
