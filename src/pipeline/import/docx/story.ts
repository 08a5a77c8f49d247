import type { Lose, Place } from '../manuscript.ts';
import type { Run } from '../phrasing.ts';
import type { Picture } from '../pictures/clean.ts';
import type { Piece } from '../structure/piece.ts';
import type { Xml } from '../xml.ts';
import type { Field } from './fields.ts';
import type { Numbering } from './numbering.ts';
import type { Package } from './package.ts';
import type { RunLook, Styles } from './styles.ts';

/** A run with the look that decides whether a paragraph looks like a heading. */
export interface LookedRun {
  readonly run: Run;
  readonly look: RunLook;
}

/** What the whole of a Word file shares while it is read. */
export interface Document {
  readonly file: Package;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly lose: Lose;
  readonly pictures: Map<string, Picture>;
  /** Footnotes and endnotes in the order in which the text refers to them, by kind and id. */
  readonly notes: Map<string, Note>;
  /** How many notes of each kind the text refers to. */
  readonly counts: Record<Note['kind'], number>;
  /** Paragraphs met so far, in all stories. */
  paragraphs: number;
  /** Reads the blocks in a node; here, since a drawing in a paragraph may hold paragraphs. */
  readonly readBlocks: (node: Xml, story: Story) => Piece[];
}

/** A footnote or endnote that the text refers to. */
export interface Note {
  readonly kind: 'footnote' | 'endnote';
  /** Its id in the part of its kind. */
  readonly id: string;
  /** What it is called in Markdown: `3`, `end-3`. */
  readonly name: string;
}

/** A text of its own: the body, a note. Fields and deletions go on from one of its paragraphs to the next. */
export interface Story {
  readonly document: Document;
  /** The part that ids of relationships are from. */
  readonly part: string;
  /** For places: “footnote 3”; nothing for the body. */
  readonly name?: string;
  /** Fields that are open, the outermost first. */
  readonly fields: Field[];
  /** Names that links lead to and that belong to what comes next. */
  anchors: string[];
  /** Text of a paragraph whose end was deleted, which goes on in the next. */
  begun: LookedRun[];
  /** What stands in boxes and follows the paragraph that they are fastened to. */
  boxes: Piece[];
}

/** The place that a story is at. */
export function placeIn(story: Story): Place {
  return { at: story.document.paragraphs, ...(story.name === undefined ? {} : { part: story.name }) };
}
