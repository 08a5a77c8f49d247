import type { Random } from '../soak/random.ts';
import {
  beginnings,
  circumstances,
  complements,
  counted,
  deeds,
  matters,
  qualities,
  speakers,
  terms,
  youngCircumstances,
  youngDeeds,
  youngMatters,
  youngQualities,
  youngSpeakers,
} from './vocabulary.ts';

/** How many words a piece of text has, as a person would count them. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(piece => /[\p{L}\p{N}]/u.test(piece)).length;
}

/** The figures that a text says, in the words in which it says them. */
export function figuresIn(text: string): string[] {
  return text.match(new RegExp(`\\d+ (?:${counted.join('|')})`, 'g')) ?? [];
}

/** Writes sentences that could stand in a report; for the same random numbers the same. */
export class Writer {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** Sentences for adults of together about `words` words, some with a figure. */
  paragraph(words: number): string {
    return this.#fill(words, () => (this.#random.next() < 0.2 ? this.#countingSentence() : this.#sentence()));
  }

  /** Short sentences of together about `words` words; of `known` figures they say at most one. */
  simpleParagraph(words: number, known: readonly string[] = []): string {
    const told = known.length > 0 && this.#random.next() < 0.5 ? this.#random.one(known) : undefined;
    const rest = this.#fill(words - (told ? 8 : 0), () => this.simpleSentence());
    return told ? `${told} ${this.#random.one(youngDeeds)} ${this.item(true)}. ${rest}` : rest;
  }

  /** Sentences of easy read: no more than fifteen words in each. */
  easyParagraph(words: number): string {
    return this.#fill(words, () => this.#easySentence());
  }

  simpleSentence(): string {
    return `${this.#easySentence().slice(0, -1)} ${this.#random.one(youngCircumstances)}.`;
  }

  #easySentence(): string {
    const pick = this.#random;
    return `${pick.one(youngSpeakers)} ${pick.one(youngDeeds)} ${this.item(true)}.`;
  }

  /** A word of the glossary in a sentence, marked as such. */
  termSentence(): string {
    const [term] = this.#random.one(terms);
    return `What is meant by :term[${term}] is explained at the end.`;
  }

  /** A few words without a full stop, as in a list or a table. */
  item(simple: boolean): string {
    const pick = this.#random;
    if (simple) return `the ${pick.one(youngQualities)} ${pick.one(youngMatters)}`;
    return `the ${pick.one(qualities)} ${pick.one(matters)} ${pick.one(complements)}`;
  }

  #sentence(): string {
    const pick = this.#random;
    const main = `${pick.one(deeds)} ${this.item(false)} ${pick.one(circumstances)}`;
    if (pick.next() < 0.3) return `${pick.one(beginnings)}, ${lower(pick.one(speakers))} ${main}.`;
    if (pick.next() < 0.4)
      return `${pick.one(speakers)} ${main}, and ${pick.one(deeds)} ${this.item(false)}.`;
    return `${pick.one(speakers)} ${main}.`;
  }

  #countingSentence(): string {
    const pick = this.#random;
    const figure = `${13 + Math.floor(pick.next() * 980)} ${pick.one(counted)}`;
    return `${pick.one(beginnings)}, ${figure} ${pick.one(deeds)} ${this.item(false)}.`;
  }

  /** At least one sentence, and as many as come nearest to `words`. */
  #fill(words: number, sentence: () => string): string {
    const made = [sentence()];
    let count = wordsIn(made[0] ?? '');
    for (;;) {
      const next = sentence();
      const length = wordsIn(next);
      if (count + length / 2 > words) return made.join(' ');
      made.push(next);
      count += length;
    }
  }
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
