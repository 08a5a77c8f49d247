import { en } from '../../src/strings/en.ts';

type Tree = { readonly [key: string]: string | Tree };

/** The words of a language as keys and sentences, in the order of its files. */
export function flat(tree: object, prefix = ''): [key: string, sentence: string][] {
  return Object.entries(tree as Tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );
}

/** Every sentence of the interface in English. */
export const sentences = flat(en);
const byKey = new Map(sentences);

/** A key without its variant and its plural, as code names it. */
export function base(key: string): string {
  return key.replace(/_(young|one|other)$/, '').replace(/_(young|one|other)$/, '');
}

/** The key of the sentence that a young people's variant stands for; nothing where the key is none. */
export function variedBy(key: string): string | undefined {
  return /_young(_(one|other))?$/.test(key) ? key.replace('_young', '') : undefined;
}

/** The young people's variants beside the sentences that they stand for. */
export const variants = sentences.flatMap(([key, young]) => {
  const standard = byKey.get(variedBy(key) ?? '');
  return standard === undefined ? [] : [{ key, young, standard }];
});

/** What is said at the young people's level: the variants, and the sentences that have none. */
export const saidToYoung = sentences.filter(([key]) => !sentences.some(([other]) => variedBy(other) === key));
