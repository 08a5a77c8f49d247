import { linksAlong } from './link-places.ts';
import { combined, identity, type Matrix, matrixOf, moved } from './matrix.ts';
import { rulesOfPath } from './paths.ts';
import type { Box, Rule, Shown } from './raw.ts';
import { type Font, freshText, glyphOf, numberOf, type State, sizeOf } from './state.ts';

/** Numbers of the instructions that matter here, as the library names them. */
export type Operators = Readonly<Record<string, number>>;

/** What a page's instructions are read with. */
export interface Means {
  readonly operators: Operators;
  readonly font: (name: string) => Font;
  /** Whether a layer that can be switched off is shown. */
  readonly isShown: (layer: unknown) => boolean;
  /** Places of links: text is divided where one begins or ends. */
  readonly links: readonly Box[];
}

/** What the instructions show. */
export interface Drawn {
  readonly shown: (Shown & { readonly angle: number })[];
  readonly hidden: string[];
  readonly rules: Rule[];
  readonly boxes: Box[];
  /** How many bullets were drawn. */
  dots: number;
}

interface Marked {
  readonly mark?: number;
  readonly artifact?: true;
  readonly hidden?: true;
}

/** Points: smaller boxes hold no text that runs over lines. Each is held against all of a page's text: so many at most. */
const ofBoxes = { width: 60, height: 30, most: 200 } as const;

/** More characters than any page of text has. */
const mostOnPage = 400_000;

/**
 * Follows a page's instructions (ISO 32000-1, 8.4 and 9.4) as far as text and straight lines go. `list` holds the number of
 * each with its arguments; `base` leads to points from the top left corner.
 */
export function interpret(
  list: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  base: Matrix,
  means: Means,
): Drawn {
  const reader = new Reader(base, means);
  for (const [at, operator] of list.fnArray.entries()) {
    const args = list.argsArray[at];
    reader.follow(operator, Array.isArray(args) ? args : []);
  }
  return reader.drawn;
}

class Reader {
  readonly drawn: Drawn = { shown: [], hidden: [], rules: [], boxes: [], dots: 0 };
  private state: State;
  private readonly saved: State[] = [];
  private readonly marks: Marked[] = [];
  private readonly steps: ReadonlyMap<number, (args: readonly unknown[]) => void>;
  private characters = 0;

  constructor(
    base: Matrix,
    private readonly means: Means,
  ) {
    this.state = { ...freshText, matrix: base };
    const entries = Object.entries(this.stepsByName()).map(
      ([name, step]) => [means.operators[name] ?? -1, step] as const,
    );
    this.steps = new Map(entries);
  }

  follow(operator: number, args: readonly unknown[]): void {
    this.steps.get(operator)?.(args);
  }

  private stepsByName(): Record<string, (args: readonly unknown[]) => void> {
    return { ...this.graphics(), ...this.textState(), ...this.marking() };
  }

  private graphics(): Record<string, (args: readonly unknown[]) => void> {
    const save = () => void (this.saved.length < 1_000 && this.saved.push({ ...this.state }));
    const restore = () => {
      this.state = this.saved.pop() ?? this.state;
    };
    const transform = (value: unknown) => {
      this.state.matrix = combined(this.state.matrix, matrixOf(value));
    };
    return {
      save,
      restore,
      transform,
      paintFormXObjectBegin: ([matrix]) => {
        save();
        if (matrix) transform(matrix);
      },
      paintFormXObjectEnd: restore,
      setLineWidth: ([width]) => {
        this.state.lineWidth = numberOf(width);
      },
      setFillRGBColor: ([colour]) => {
        this.state.colour = typeof colour === 'string' ? colour.replace('#', '').toUpperCase() : '';
      },
      constructPath: args => {
        const [operator, data] = args;
        const width = this.state.lineWidth * Math.hypot(this.state.matrix[0], this.state.matrix[1]);
        if (this.drawn.rules.length < 20_000)
          this.drawn.rules.push(...rulesOfPath(data, this.kindOfPath(operator), this.state.matrix, width));
        const kind = this.kindOfPath(operator);
        const box = this.boxOf(args[2]);
        if (kind === 'none' || !box) return;
        if (kind === 'fill') this.addDot(box);
        this.addBox(box, kind);
      },
    };
  }

  /** The edges of a path as the library gives them. */
  private boxOf(bounds: unknown): Box | undefined {
    const [left, low, right, high] = ArrayBuffer.isView(bounds)
      ? Array.from(bounds as unknown as ArrayLike<number>)
      : [];
    if (left === undefined || low === undefined || right === undefined || high === undefined)
      return undefined;
    const [x1, y1] = moved(this.state.matrix, left, low);
    const [x2, y2] = moved(this.state.matrix, right, high);
    return { x1: Math.min(x1, x2), x2: Math.max(x1, x2), y1: Math.min(y1, y2), y2: Math.max(y1, y2) };
  }

  /** A frame, or a colour that is not the paper's, with room for some lines of text. */
  private addBox(box: Box, kind: 'stroke' | 'fill'): void {
    const isSeen = kind === 'stroke' || !/^F{6}$/.test(this.state.colour);
    const hasRoom = box.x2 - box.x1 > ofBoxes.width && box.y2 - box.y1 > ofBoxes.height;
    if (isSeen && hasRoom && this.drawn.boxes.length < ofBoxes.most) this.drawn.boxes.push(box);
  }

  /** A small filled shape as wide as it is high is a bullet that was drawn. */
  private addDot({ x1, x2, y1, y2 }: Box): void {
    const width = x2 - x1;
    const height = y2 - y1;
    if (width < 1.5 || width > 7 || Math.abs(width - height) > 0.6 || this.drawn.dots > 500) return;
    this.drawn.dots += 1;
    const marked = this.marks.at(-1) ?? {};
    this.drawn.shown.push({
      text: '•',
      x: x1,
      // The middle of a letter’s height: dots stand above the line by nearly half of their own.
      y: y2 + height * 0.45,
      width,
      size: height * 2.9,
      bold: false,
      italic: false,
      colour: this.state.colour,
      angle: 0,
      ...(marked.mark === undefined ? {} : { mark: marked.mark }),
      ...(marked.artifact ? { artifact: true as const } : {}),
    });
  }

  private kindOfPath(operator: unknown): 'stroke' | 'fill' | 'none' {
    const { operators } = this.means;
    const named = (names: readonly string[]) => names.some(name => operators[name] === operator);
    if (
      named(['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'])
    )
      return 'stroke';
    return named(['fill', 'eoFill']) ? 'fill' : 'none';
  }

  private textState(): Record<string, (args: readonly unknown[]) => void> {
    const set =
      (name: 'leading' | 'rise' | 'charSpacing' | 'wordSpacing' | 'mode', factor = 1) =>
      (args: readonly unknown[]) => {
        this.state[name] = numberOf(args[0]) * factor;
      };
    const move = (x: unknown, y: unknown) => {
      const { state } = this;
      state.x = state.lineX += numberOf(x);
      state.y = state.lineY += numberOf(y);
    };
    return {
      beginText: () => Object.assign(this.state, { text: identity, x: 0, y: 0, lineX: 0, lineY: 0 }),
      setLeading: set('leading', -1),
      setTextRise: set('rise'),
      setCharSpacing: set('charSpacing'),
      setWordSpacing: set('wordSpacing'),
      setTextRenderingMode: set('mode'),
      setHScale: ([scale]) => {
        this.state.stretch = numberOf(scale) / 100;
      },
      setFont: ([name, size]) => {
        this.state.font = this.means.font(String(name));
        this.state.size = numberOf(size);
      },
      setTextMatrix: ([matrix]) => {
        Object.assign(this.state, { text: matrixOf(matrix), x: 0, y: 0, lineX: 0, lineY: 0 });
      },
      moveText: ([x, y]) => move(x, y),
      setLeadingMoveText: ([x, y]) => {
        this.state.leading = numberOf(y);
        move(x, y);
      },
      nextLine: () => move(0, this.state.leading),
      showText: ([glyphs]) => this.show(Array.isArray(glyphs) ? glyphs : []),
    };
  }

  private marking(): Record<string, (args: readonly unknown[]) => void> {
    const begin = (tag: unknown, what: unknown) => {
      const around = this.marks.at(-1) ?? {};
      const hidden = tag === 'OC' && !this.means.isShown(what);
      this.marks.push({
        ...around,
        ...(typeof what === 'number' ? { mark: what } : {}),
        ...(tag === 'Artifact' ? { artifact: true } : {}),
        ...(hidden ? { hidden: true } : {}),
      });
    };
    return {
      beginMarkedContent: ([tag]) => begin(tag, undefined),
      beginMarkedContentProps: ([tag, what]) => begin(tag, what),
      endMarkedContent: () => void this.marks.pop(),
    };
  }

  /** Shows glyphs: each is a character with its width, or a number by which the place is moved (9.4.3). */
  private show(glyphs: readonly unknown[]): void {
    const { state } = this;
    const linkAt = linksAlong(this.means.links, state);
    let stretch: { text: string; from: number; link: Box | undefined } | undefined;
    let at = 0;
    let end = 0;
    const flush = () => {
      if (stretch && stretch.text.trim() !== '') this.add(stretch.text, stretch.from, end);
      stretch = undefined;
    };
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        at -= (glyph * state.size) / 1000;
        continue;
      }
      const { text, width, isSpace } = glyphOf(glyph);
      this.characters += 1;
      if (this.characters > mostOnPage) return;
      const gap = at - end;
      const next = width * state.size * state.font.unit;
      const link = linkAt(at + next / 2);
      if (stretch && (gap > state.size * widestInside || gap < -state.size || link !== stretch.link)) flush();
      else if (stretch && gap > state.size * narrowestSpace && !/\s$/.test(stretch.text) && text !== ' ')
        stretch.text += ' ';
      stretch ??= { text: '', from: at, link };
      stretch.text += text;
      at += next + state.charSpacing + (isSpace ? state.wordSpacing : 0);
      end = at;
    }
    flush();
    state.x += at * state.stretch;
  }

  private add(text: string, from: number, to: number): void {
    const { state } = this;
    const marked = this.marks.at(-1) ?? {};
    const whole = combined(state.matrix, state.text);
    const [x, y] = moved(whole, state.x + from * state.stretch, state.y + state.rise);
    const [endX, endY] = moved(whole, state.x + to * state.stretch, state.y + state.rise);
    const size = sizeOf(state, whole);
    // Mode 3 shows nothing, and mode 7 only clips (9.3.6).
    if (marked.hidden || state.mode === 3 || state.mode === 7 || size < 0.5) {
      this.drawn.hidden.push(text);
      return;
    }
    this.drawn.shown.push({
      text,
      x,
      y,
      width: Math.hypot(endX - x, endY - y),
      size,
      bold: state.font.bold || state.mode === 2,
      italic: state.font.italic,
      colour: state.colour,
      angle: Math.round((Math.atan2(endY - y, endX - x) * 180) / Math.PI),
      ...(marked.mark === undefined ? {} : { mark: marked.mark }),
      ...(marked.artifact ? { artifact: true } : {}),
    });
  }
}

/** In ems: a gap that is a space though none is written, and one so wide that something else begins after it. */
const narrowestSpace = 0.15;
const widestInside = 0.9;
