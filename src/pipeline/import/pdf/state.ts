import { identity, type Matrix } from './matrix.ts';

/** What is known of a font. */
export interface Font {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly vertical: boolean;
  /** Its unit in ems, usually 0.001. */
  readonly unit: number;
}

/** What holds while instructions are followed, as ISO 32000-1 has it in 8.4 and 9.3. */
export interface State {
  matrix: Matrix;
  text: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  leading: number;
  rise: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  size: number;
  font: Font;
  mode: number;
  colour: string;
  lineWidth: number;
}

const noFont: Font = { name: '', bold: false, italic: false, vertical: false, unit: 0.001 };

/** What holds of text at the beginning. */
export const freshText: Omit<State, 'matrix'> = {
  text: identity,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  leading: 0,
  rise: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  size: 0,
  font: noFont,
  mode: 0,
  colour: '000000',
  lineWidth: 1,
};

/** A number of what a file gave, which may be anything. */
export function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** A character as the library gives it, with its width in the font’s units. */
export function glyphOf(value: unknown): { text: string; width: number; isSpace: boolean } {
  if (typeof value !== 'object' || value === null) return { text: '', width: 0, isSpace: false };
  const text = 'unicode' in value && typeof value.unicode === 'string' ? value.unicode : '';
  return {
    text,
    width: 'width' in value ? numberOf(value.width) : 0,
    isSpace: 'isSpace' in value && value.isSpace === true,
  };
}

/**
 * How large letters are. Fonts of drawn letters may have any unit: TeX’s are in dots of the printer, and are set at the
 * size that one sees all the same; only where that would be too small to read does the unit hold the rest of it.
 */
export function sizeOf({ size, font }: State, whole: Matrix): number {
  const named = Math.abs(size) * Math.hypot(whole[2], whole[3]);
  return named >= 2 || font.unit <= 0.001 ? named : named * (font.unit / 0.001);
}
