/** A passage as search knows it. */
export interface Passage {
  readonly slug: string;
  readonly edition: string;
  /** Its id, such as `what-changed.3`. */
  readonly id: string;
  /** Its number as readers see it, such as `3.3`. */
  readonly number: string;
  readonly text: string;
}

/** Where a passage says what was looked for. */
export interface Hit {
  readonly passage: Passage;
  /** The words around: before, found, after. */
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** How much is shown on each side of what was found, in characters. */
const around = 70;

/**
 * Finds the passages in which all words of a query stand, in the order of the reports; those that say it word by word
 * come first. Accents, capitals and the shape of quotation marks make no difference.
 */
export function find(passages: readonly Passage[], query: string): Hit[] {
  const phrase = folded(query.trim().replace(/\s+/g, ' ')).text;
  if (phrase === '') return [];
  const parts = phrase.split(' ');
  const whole: Hit[] = [];
  const loose: Hit[] = [];
  for (const passage of passages) {
    const { text, places } = folded(passage.text);
    const at = text.indexOf(phrase);
    if (at >= 0) whole.push(hit(passage, places, at, phrase.length));
    else if (parts.every(part => text.includes(part))) {
      const [first = ''] = parts;
      loose.push(hit(passage, places, text.indexOf(first), first.length));
    }
  }
  return [...whole, ...loose];
}

/** A text without accents and capitals; `places` tells where each of its characters stood. */
function folded(text: string): { text: string; places: readonly number[] } {
  const places: number[] = [];
  let out = '';
  let at = 0;
  for (const character of text) {
    const plain = character
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[‘’]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/[‐‑–—]/g, '-');
    for (let part = 0; part < plain.length; part++) places.push(at);
    out += plain;
    at += character.length;
  }
  places.push(at);
  return { text: out, places };
}

function hit(passage: Passage, places: readonly number[], at: number, length: number): Hit {
  const { text } = passage;
  const from = places[at] ?? 0;
  const to = places[at + length] ?? text.length;
  return {
    passage,
    before: startingWithAWord(text.slice(Math.max(0, from - around), from), from > around),
    found: text.slice(from, to),
    after: endingWithAWord(text.slice(to, to + around), to + around < text.length),
  };
}

function startingWithAWord(text: string, isCut: boolean): string {
  return isCut ? `… ${text.replace(/^\S*\s/, '')}` : text;
}

function endingWithAWord(text: string, isCut: boolean): string {
  return isCut ? `${text.replace(/\s\S*$/, '')} …` : text;
}
