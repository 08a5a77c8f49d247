import { readFileSync } from 'node:fs';

/** A passage of the plain text, and the passages of the full text that it retells; none where it was added. */
export interface PlainPassage {
  readonly text: string;
  readonly of: readonly string[];
}

/** A text with its retelling, as read from `documents/NAME.txt`. All were written for these measurements. */
export interface TextPair {
  readonly left: readonly PlainPassage[];
  readonly right: readonly { readonly id: string; readonly text: string }[];
}

/** Reads a text and its retelling; throws where the file names a passage that is not there. */
export function readPair(name: string): TextPair {
  const file = readFileSync(new URL(`documents/${name}.txt`, import.meta.url), 'utf8');
  const [, full = '', plain = ''] = file.split(/^== (?:full|plain)\n/m);
  const right = full
    .trim()
    .split('\n')
    .map(line => ({ id: line.slice(0, line.indexOf(' ')), text: line.slice(line.indexOf(' ') + 1) }));
  const ids = new Set(right.map(passage => passage.id));
  const left = plain
    .trim()
    .split('\n')
    .map(line => {
      const of = line.slice(0, line.indexOf(':')).trim();
      return { text: line.slice(line.indexOf(':') + 1).trim(), of: of === '-' ? [] : of.split(' ') };
    });
  const unknown = left.flatMap(({ of }) => of).find(id => !ids.has(id));
  if (unknown) throw new Error(`${name} has no passage “${unknown}”`);
  return { left, right };
}

/** Numbers from 0 to below 1, the same ones for the same seed (Mulberry32). */
function randoms(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The plain passages in another order. */
export function shuffled({ left, right }: TextPair, seed: number): TextPair {
  const random = randoms(seed);
  const keyed = left.map(passage => ({ passage, key: random() }));
  return { left: keyed.sort((a, b) => a.key - b.key).map(({ passage }) => passage), right };
}

/** A quarter of the plain passages stand elsewhere. */
export function quarterMoved({ left, right }: TextPair, seed: number): TextPair {
  const random = randoms(seed);
  const moved = [...left];
  for (let count = Math.round(left.length / 4); count > 0; count--) {
    const [passage] = moved.splice(Math.floor(random() * moved.length), 1);
    if (passage) moved.splice(Math.floor(random() * (moved.length + 1)), 0, passage);
  }
  return { left: moved, right };
}

/** Some plain passages are left out, and some that follow one another made one. */
export function mergedAndDropped({ left, right }: TextPair, seed: number): TextPair {
  const random = randoms(seed);
  const merged: PlainPassage[] = [];
  for (const passage of left) {
    if (passage.of.length > 0 && random() < 0.15) continue;
    const last = merged.at(-1);
    if (last?.of.length === 1 && passage.of.length === 1 && random() < 0.3) {
      merged[merged.length - 1] = {
        text: `${last.text} ${passage.text}`,
        of: [...last.of, ...passage.of],
      };
    } else merged.push(passage);
  }
  return { left: merged, right };
}

/** Long passages of the full text are cut in two at the end of a sentence or clause near their middle. */
export function cutUp({ left, right }: TextPair): TextPair {
  const parts = new Map(right.map(({ id, text }) => [id, halves(text)]));
  const named = (id: string) => (parts.get(id) ?? []).map((_, index) => `${id}/${index}`);
  return {
    left: left.map(passage => ({ ...passage, of: passage.of.flatMap(named) })),
    right: right.flatMap(({ id }) =>
      (parts.get(id) ?? []).map((text, index) => ({ id: `${id}/${index}`, text })),
    ),
  };
}

function halves(text: string): string[] {
  const middle = text.length / 2;
  const ends = [...text.matchAll(/[.;,] /g)].map(match => match.index + 1);
  const [best] = ends.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const isShort = text.split(' ').length < 25;
  return isShort || best === undefined ? [text] : [text.slice(0, best), text.slice(best + 1)];
}
