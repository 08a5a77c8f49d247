import { languageOf, type Sentence, type Split, sentencesOf } from './spoken.ts';

/** A sentence by its part of the script and its place in it, both from 0. */
export interface Position {
  readonly part: number;
  readonly sentence: number;
}

/** The same, wherever the passage stands: in a version alone or beside another. */
export interface SpokenPlace {
  /** Nothing before the first passage. */
  readonly passage: string | undefined;
  readonly sentence: number;
  /** What is said there. */
  readonly text: string;
}

/** The panel of the version that is shown. */
export function shownPanel(): HTMLElement | undefined {
  return document.querySelector<HTMLElement>('[role="tabpanel"][data-state="active"]') ?? undefined;
}

/** The editions of which a panel holds passages, in reading order. */
export function editionsIn(panel: HTMLElement): string[] {
  const parts = [...panel.querySelectorAll<HTMLElement>('[data-edition]:has([data-passage])')];
  return [...new Set(parts.map(part => part.dataset.edition ?? ''))];
}

/**
 * What there is to be heard of one edition in a panel. A part is cut into sentences when its turn comes: a long report has
 * thousands.
 */
export class Script {
  readonly panel: HTMLElement;
  readonly edition: string;
  /** BCP 47. */
  readonly lang: string;
  readonly #split: Split;
  readonly #parts: readonly HTMLElement[];
  readonly #sentences = new Map<number, readonly Sentence[]>();

  constructor(panel: HTMLElement, edition: string, split: Split) {
    const own = `[data-edition="${CSS.escape(edition)}"]`;
    this.panel = panel;
    this.edition = edition;
    this.#split = split;
    this.#parts = [...panel.querySelectorAll<HTMLElement>(`${own} .edition-head, ${own} [data-passage]`)];
    this.lang = languageOf(panel.querySelector(own) ?? panel);
  }

  /** The sentence at a position. */
  at(position: Position): Sentence | undefined {
    return this.#of(position.part)[position.sentence];
  }

  /** The first sentence of a passage, or of the next part that has one; without a passage, of the whole. */
  startOf(passage: string | undefined): Position | undefined {
    const part = passage === undefined ? 0 : this.#find(passage);
    return part < 0 ? undefined : this.step({ part, sentence: -1 }, 1);
  }

  /** Where a sentence is, for another script of the same edition; nothing where there is none. */
  placeOf(position: Position): SpokenPlace | undefined {
    const sentence = this.at(position);
    return (
      sentence && { passage: this.passageOf(position), sentence: position.sentence, text: sentence.text }
    );
  }

  /** The sentence at a place, if this script has it. */
  find({ passage, sentence, text }: SpokenPlace): Position | undefined {
    if (passage === undefined) return this.startOf(undefined);
    const found = { part: this.#find(passage), sentence };
    return found.part >= 0 && this.at(found)?.text === text ? found : undefined;
  }

  /** The passage that a sentence belongs to; nothing before the first. */
  passageOf(position: Position): string | undefined {
    return this.#parts[position.part]?.dataset.passage;
  }

  /** Whether a content note stands in the same section, at a position or before it. */
  isNoted(position: Position): boolean {
    const section = this.#sectionOf(position.part);
    for (let part = position.part; part >= 0 && this.#sectionOf(part) === section; part--)
      if (this.#parts[part]?.dataset.kind === 'content-note') return true;
    return false;
  }

  /** The first sentence after the section of a position; nothing after the last. */
  afterSection(position: Position): Position | undefined {
    let { part } = position;
    const section = this.#sectionOf(part);
    while (part < this.#parts.length && this.#sectionOf(part) === section) part++;
    return this.step({ part, sentence: -1 }, 1);
  }

  /** The sentence before or after a position, over the ends of parts; nothing beyond the first or the last. */
  step(position: Position, by: 1 | -1): Position | undefined {
    let { part, sentence } = position;
    for (;;) {
      sentence += by;
      if (sentence >= 0 && sentence < this.#of(part).length) return { part, sentence };
      do part += by;
      while (part >= 0 && part < this.#parts.length && this.#of(part).length === 0);
      if (part < 0 || part >= this.#parts.length) return undefined;
      sentence = by === 1 ? -1 : this.#of(part).length;
    }
  }

  #sectionOf(part: number): string | undefined {
    return this.#parts[part]?.dataset.passage?.split('.')[0];
  }

  #find(passage: string): number {
    return this.#parts.findIndex(part => part.dataset.passage === passage);
  }

  #of(part: number): readonly Sentence[] {
    const element = this.#parts[part];
    // What the reader chose not to see is not read to them; it may be seen later, so nothing is kept.
    if (!element || isHidden(element)) return [];
    const known = this.#sentences.get(part);
    if (known) return known;
    const found = sentencesOf(element, this.#split);
    this.#sentences.set(part, found);
    return found;
  }
}

/** A cell that is only folded away for want of room is opened when its turn comes. */
function isHidden(element: HTMLElement): boolean {
  if (element.closest('details.fold:not([open])')) return false;
  return element.checkVisibility?.() === false;
}
