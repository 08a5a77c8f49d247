import type { Run } from '../phrasing.ts';

/** How a paragraph looks, as far as that can tell a heading. */
export interface Look {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  readonly underlined: boolean;
  readonly centred: boolean;
  /** Red, green and blue in six hexadecimal digits; empty where it is the usual one. */
  readonly colour: string;
}

/** The look of text of which nothing is known: it tells no heading. */
export const plainLook: Look = {
  size: 0,
  bold: false,
  italic: false,
  capitals: false,
  underlined: false,
  centred: false,
  colour: '',
};

/** The number or bullet before a paragraph. */
export interface Label {
  /** As it is shown: “1.2”, “(a)”; empty for a bullet. */
  readonly text: string;
  /** The number itself where the label is “3.” or “3)”, as Markdown can write it. */
  readonly count?: number;
  /** How deep in its list, counted from 0. */
  readonly level: number;
  /** Tells lists apart. */
  readonly list: string;
}

/** What a paragraph is, where its source says so. */
export type Role = 'title' | 'caption' | 'contents' | 'contents-title' | 'quote' | 'continued';

/** A paragraph of a source that has looks in place of a structure: a Word file, and in its way a PDF. */
export interface ParagraphPiece {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** Its words as one line, without its label. */
  readonly text: string;
  readonly look: Look;
  /** The name of its style in small letters, empty where it has none. */
  readonly style: string;
  /** Its level where its style or outline makes it a heading, counted from 1. */
  readonly level?: number;
  readonly role?: Role;
  readonly label?: Label;
  /** It stands in a box that is drawn around it. */
  readonly isBoxed?: true;
  /** From the left margin, in points. */
  readonly indent: number;
  /** Names that links lead to. */
  readonly anchors: readonly string[];
  readonly at: number;
  /** The level of a line of a contents list, counted from 1. */
  readonly entry?: number;
}

/** A cell where it begins. Those that it was merged with have no piece. */
export interface CellPiece {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly pieces: readonly Piece[];
}

/** A table. */
export interface TablePiece {
  readonly kind: 'table';
  readonly rows: readonly (readonly CellPiece[])[];
  readonly columns: number;
  /** Rows that its source calls header rows. */
  readonly headRows: number;
  readonly at: number;
  readonly anchors: readonly string[];
}

/** What a document is a list of, before headings, lists and captions are settled. */
export type Piece = ParagraphPiece | TablePiece;
