import type { Media, Slug } from '../../model/report.ts';
import type { At, DraftPair, LibraryFacts, PlaceOf, ReportFacts } from '../draft.ts';

/** A picture or data file with what the later steps need to know of it. */
export interface MediaFile extends Media {
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: string;
  /** A picture's size in pixels. */
  readonly size?: { readonly width: number; readonly height: number };
  /** The words of a CSV file. */
  readonly text?: string;
}

/** A report's files as they lie on the disk, before anything in them is understood. */
export interface ReportFiles {
  readonly slug: Slug;
  /** Path inside the content folder, such as `reports/one-year-on`. */
  readonly folder: string;
  /** `report.yaml`, `pairs.yaml`, `subjects.yaml` and the editions, by file name, in the order of their names. */
  readonly texts: ReadonlyMap<string, string>;
  readonly media: readonly MediaFile[];
}

/** An edition's file. */
export interface EditionFile {
  /** The stem of its name. */
  readonly id: string;
  /** Path inside the content folder. */
  readonly file: string;
  readonly text: string;
}

/** An entry of `subjects.yaml`, with its place in the file. */
export interface DraftSubjects {
  /** The id of a part, as written. */
  readonly section: string;
  readonly names: readonly string[];
  readonly at: At;
}

/** A report whose facts and pairs are read and whose editions are still Markdown. */
export interface ReportSource {
  readonly slug: Slug;
  readonly folder: string;
  readonly facts: ReportFacts;
  readonly factAt: PlaceOf;
  readonly editions: readonly EditionFile[];
  readonly pairs?: readonly DraftPair[];
  readonly subjects?: readonly DraftSubjects[];
  readonly media: readonly MediaFile[];
}

/** A content folder, read. */
export interface ContentFiles {
  readonly facts: LibraryFacts;
  /** The text of `glossary.yaml`, empty where there is none. */
  readonly glossary: string;
  /** The text of `help.yaml`, empty where there is none. */
  readonly help: string;
  readonly reports: readonly ReportFiles[];
  /** The text of `library.yaml`: what it says of reports can only be held against them once all are known. */
  readonly library: string;
  /** The text of `together.yaml`, where there is one. */
  readonly together?: string;
}
