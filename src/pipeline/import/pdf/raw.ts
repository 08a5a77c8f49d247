/** A stretch of text as a page's instructions show it. Lengths are points from the page's top left corner. */
export interface Shown {
  readonly text: string;
  readonly x: number;
  /** Of the line that it stands on. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: string;
  /** The number of the marked content that it belongs to, as a tagged file counts it on each page. */
  readonly mark?: number;
  /** The file says that it is no part of the text: a running header, say. */
  readonly artifact?: true;
}

/** A straight line, level or upright, with `x1 <= x2` and `y1 <= y2`. */
export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A rectangle. */
export type Box = Rule;

/** A link's place and where it leads. */
export interface RawLink {
  readonly box: Box;
  readonly url?: string;
}

/** An element of a tagged file's structure, as far as it lies on one page. */
export interface Tag {
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly (Tag | number)[];
}

/** A page as its file has it. */
export interface RawPage {
  /** Counted from 1. */
  readonly number: number;
  /** The name of the page that the file gives it: “iv”, “12”. */
  readonly label?: string;
  readonly width: number;
  readonly height: number;
  readonly shown: readonly Shown[];
  readonly rules: readonly Rule[];
  /** Places that have a frame or a colour of their own. */
  readonly boxes: readonly Box[];
  readonly links: readonly RawLink[];
  /** Places of links that lead within the file. */
  readonly inner: readonly Box[];
  readonly pictures: number;
  readonly tags?: Tag;
  /** What is not in the text, by what it is: how often, and with how many words. */
  readonly left: readonly { readonly what: string; readonly words: string }[];
}

/** A line of a file's bookmarks. */
export interface Bookmark {
  readonly title: string;
  /** Counted from 1. */
  readonly level: number;
  readonly page?: number;
}

/** What a file says besides its pages. */
export interface RawFacts {
  readonly pages: number;
  readonly title?: string;
  readonly lang?: string;
  readonly bookmarks: readonly Bookmark[];
  readonly attachments: number;
  readonly scripts: boolean;
}

/** What the thread that reads a file tells: what the file is, each page, and the end; or why it cannot be read. */
export type Message =
  | { readonly kind: 'facts'; readonly facts: RawFacts }
  | { readonly kind: 'page'; readonly page: RawPage }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly why: 'password' | 'broken' | 'pages' };
