import type { Root } from 'mdast';
import type { Picture } from './pictures/clean.ts';

declare module 'mdast' {
  interface Data {
    /** Names that links in the document lead to. */
    anchors?: readonly string[];
    /** Where it stands in its source; see {@link Place}. */
    at?: number;
  }
  interface HeadingData {
    /** The id that it had in its source, where it can be one here. */
    id?: string;
  }
  interface LinkData {
    /** The name of the place in the document that it leads to; `url` is written when the places are known. */
    to?: string;
  }
}

/** Where something stood in its source. */
export interface Place {
  /** The paragraph of a Word file, the line of a text, or the page of a PDF, counted from 1. */
  readonly at?: number;
  /** In place of a number, or beside it: “footnote 3”, “headers and footers”. */
  readonly part?: string;
}

/** Something of the source that the edition does not have, or has otherwise. */
export interface Loss {
  /** What, in words that go on “3 × …”: “comment by a reviewer, left out”. The same words are taken together. */
  readonly what: string;
  readonly place: Place;
  /** What tells it apart where that is no secret: the address of a picture, say. Never hidden or deleted words. */
  readonly detail?: string;
  /** How many words of the source went with it; below 0 where words came in, as automatic numbers do. */
  readonly words?: number;
}

/** What can be counted in a source and in an edition. */
export interface Counts {
  readonly words: number;
  readonly headings: number;
  readonly lists: number;
  readonly tables: number;
  readonly footnotes: number;
  readonly pictures: number;
  readonly links: number;
}

/**
 * A document on its way into an edition: the one form that every kind of file is read into and that Markdown is written
 * from. The tree is Markdown's own, with headings of depth 2 to 6, footnote definitions at its end and directives of ours.
 */
export interface Manuscript {
  readonly title?: string;
  /** BCP 47, where the source says it. */
  readonly lang?: string;
  readonly tree: Root;
  readonly pictures: readonly Picture[];
  /** What the source holds, counted there and not in the tree. */
  readonly source: Counts;
  /** What `Place.at` counts. */
  readonly unit: 'paragraph' | 'line' | 'page';
  readonly losses: readonly Loss[];
}

/** Takes a loss down. */
export type Lose = (loss: Loss) => void;
