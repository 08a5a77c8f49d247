import type { Label } from '../structure/piece.ts';
import type { Line } from './lines.ts';

/** A label that a line begins with, and how many of its characters it takes. */
export interface FoundLabel {
  readonly text: string;
  readonly count?: number;
  /** Characters of the line with the space after it. */
  readonly length: number;
  /** It is so plain a sign that no line of prose begins with it. */
  readonly isSure: boolean;
  /** No space stands between it and the words, so that they were counted as one word. */
  readonly isGlued?: true;
}

const bullet = /^([•●○◦▪■□▫‣⁃➢➤►✓✔❖\uf000-\uf0ff])\s*(?=\S|$)/u;
const dash = /^([–—*·-]|o(?=\s))\s+(?=\S)/u;
const parts = /^(\d{1,3}(?:\.\d{1,3})+\.?)\s+(?=\S)/;
const numbered = /^(\d{1,3})[.)]\s+(?=\S)/;
/** No letter of a list is what a page is named with: “p. 113”. */
const lettered = /^(?!p\.\s+\d)(\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)|[a-z][.)]|[ivx]{1,5}[.)])\s+(?=\S)/;

/** The bullet or number at the beginning of a line. */
export function labelOf({
  text,
  gapAfterFirst,
}: Pick<Line, 'text' | 'gapAfterFirst'>): FoundLabel | undefined {
  const isWide = gapAfterFirst > 0.5;
  const sign = bullet.exec(text) ?? (isWide ? dash.exec(text) : null);
  if (sign) return { text: '', length: sign[0].length, isSure: true };
  const dashed = dash.exec(text);
  if (dashed) return { text: '', length: dashed[0].length, isSure: false };
  const several = parts.exec(text);
  if (several?.[1]) return { text: several[1], length: several[0].length, isSure: isWide };
  const one = numbered.exec(text);
  if (one?.[1]) return { text: one[0].trim(), count: Number(one[1]), length: one[0].length, isSure: isWide };
  const letter = lettered.exec(text);
  if (letter?.[1]) return { text: letter[1], length: letter[0].length, isSure: isWide };
  return undefined;
}

/** Numbers with more digits than those above leave no room for the space that divides them from the words. */
const glued = /^(\d{1,3})[.)](?=\p{Lu})/u;

/** The number that a line begins with though no space comes after it. Only what else there is tells whether it is a label. */
export function gluedLabelOf({ text }: Pick<Line, 'text'>): FoundLabel | undefined {
  const found = glued.exec(text);
  if (!found) return undefined;
  const [label] = found;
  return { text: label, count: Number(found[1]), length: label.length, isSure: true, isGlued: true };
}

/** Whether a line is a label and nothing else: its words stand apart. */
export function isLabel({ text }: Pick<Line, 'text'>): boolean {
  return labelOf({ text: `${text} x`, gapAfterFirst: 1 })?.length === text.length + 1;
}

/** A label as an item has it. */
export function asLabel({ text, count }: FoundLabel, level: number): Label {
  return { text, level, list: 'page', ...(count === undefined ? {} : { count }) };
}
