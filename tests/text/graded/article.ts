/** One piece of news told three times, from the easiest to the hardest, about as long each time. */
export interface Article {
  readonly topic: string;
  readonly easy: string;
  readonly middle: string;
  readonly hard: string;
}

/** A passage and how hard its writer meant it to be for a reader: 1 for a first reader, 10 for a university. */
export interface Passage {
  readonly about: string;
  readonly level: number;
  readonly text: string;
}
