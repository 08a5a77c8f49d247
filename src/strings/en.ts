import { first } from './en-first.ts';
import { later } from './en-later.ts';
import { carried } from './en-pack.ts';

/** Variants for young people that vary no sentence beside them: mistakes of typing, which nothing would ever say. */
export type Lonely<T> = {
  [Key in keyof T & string]: T[Key] extends string
    ? Key extends `${infer Sentence}_young_${infer Plural}`
      ? `${Sentence}_${Plural}` extends keyof T
        ? never
        : Key
      : Key extends `${infer Sentence}_young`
        ? Sentence extends keyof T
          ? never
          : Key
        : never
    : Lonely<T[Key]>;
}[keyof T & string];

/** Words of which each variant stands beside its sentence; for others a type that they do not have. */
type Paired<T> = [Lonely<T>] extends [never] ? T : { readonly variesNothing: Lonely<T> };

/** All words of the interface in English. What a reader's browser gets first are only those of `en-first.ts`. */
export const en: Paired<typeof first & typeof later & typeof carried> = { ...first, ...later, ...carried };
