import { first } from './en-first.ts';
import { later } from './en-later.ts';

/** All words of the interface in English. What a reader's browser gets first are only those of `en-first.ts`. */
export const en = { ...first, ...later } as const;
