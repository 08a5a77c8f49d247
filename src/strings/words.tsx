import i18next, { type i18n, type ParseKeys } from 'i18next';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { I18nContext, I18nextProvider } from 'react-i18next';
import type { en } from './en.ts';
import { first } from './en-first.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: typeof en };
    // A key's young people's variant has this ending; `useWords` picks it, code never names it.
    contextSeparator: '_';
  }
}

/** A key of the interface's words, such as `header.help`. */
export type WordKey = ParseKeys<'words'>;
/** Values put into a sentence; `count` chooses between singular and plural. */
export type WordValues = Readonly<Record<string, string | number>>;
/** Looks a sentence up in the current language and at the current reading level. */
export type Words = (key: WordKey, values?: WordValues) => string;
/** At which level the interface speaks. */
export type Level = 'standard' | 'young';

/** An interface language that the code knows: its words are loaded only where they are needed. */
export interface Language {
  /** BCP 47; also the prefix in addresses. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** Between the thousands of a number, as in Unicode's tables for the language (https://cldr.unicode.org/). */
  readonly grouping: string;
  /** The words that are there with the first page. */
  readonly first: () => Promise<object>;
  /** The words that come with the code of a page or a control which says them. */
  readonly later: () => Promise<object>;
}

/** Interface languages by tag. `qps-plocm` is the pseudo-language of tests: long, accented, right to left. */
export const languages: Readonly<Record<string, Language>> = {
  en: {
    tag: 'en',
    dir: 'ltr',
    grouping: ',',
    first: async () => first,
    later: async () => (await import('./en-later.ts')).later,
  },
  'qps-plocm': { tag: 'qps-plocm', dir: 'rtl', grouping: ',', first: pseudoWords, later: pseudoWords },
};

async function pseudoWords(): Promise<object> {
  return (await import('./pseudo.ts')).pseudo;
}

/** Makes all words of one language ready. Throws if the code has no such language. */
export async function createWords(tag: string): Promise<i18n> {
  const instance = await createFirstWords(tag);
  await addLaterWords(instance);
  return instance;
}

/** Makes the words of the first page ready; `addLaterWords` adds the others. Throws if the code has no such language. */
export async function createFirstWords(tag: string): Promise<i18n> {
  const language = languages[tag];
  if (!language) throw new Error(`No interface words for the language “${tag}”.`);
  const instance = i18next.createInstance();
  await instance.init({
    lng: tag,
    // A copy: what comes later is added to it.
    resources: { [tag]: { words: { ...(await language.first()) } } },
    defaultNS: 'words',
    contextSeparator: '_',
    // Said, because i18next else tries each key as an expression and as a name with points in it, hundreds of times a page.
    keySeparator: '.',
    nsSeparator: false,
    ignoreJSONStructure: false,
    // React escapes what it renders; escaping here would show “&amp;”.
    interpolation: { escapeValue: false },
    initAsync: false,
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) => console.error(`No words for “${key}” in “${tag}”.`),
  });
  return instance;
}

/** Languages whose later words are there. */
const complete = new WeakSet<i18n>();

/** Brings the words that were not there with the first page. Rejects where they cannot be had. */
export async function addLaterWords(instance: i18n): Promise<void> {
  const language = languages[instance.language];
  if (!language || complete.has(instance)) return;
  instance.addResourceBundle(language.tag, 'words', await language.later(), true);
  complete.add(instance);
  // What was looked for before it was there.
  lookedUp.delete(instance);
}

/** Brings the words of code that comes later, beside that code. Rejects where they cannot be had. */
export function useLaterWords(): () => Promise<void> {
  const instance = useInstance();
  return useCallback(() => addLaterWords(instance), [instance]);
}

/** Brings the later words once they are wanted; true when they are there. Where they cannot be had it stays false. */
export function useLaterWordsOnce(wanted: boolean): boolean {
  const instance = useInstance();
  const [there, setThere] = useState(false);
  const missing = wanted && !there && !complete.has(instance);
  useEffect(() => {
    if (!missing) return;
    addLaterWords(instance).then(
      () => setThere(true),
      () => {},
    );
  }, [missing, instance]);
  return there || complete.has(instance);
}

const LevelContext = createContext<Level>('standard');

/** Gives the words of one language to everything inside. */
export function WordsProvider({ words, children }: { words: i18n; children: ReactNode }) {
  return <I18nextProvider i18n={words}>{children}</I18nextProvider>;
}

/** Lets the interface inside speak at a reading level. */
export function LevelProvider({ level, children }: { level: Level; children: ReactNode }) {
  return <LevelContext value={level}>{children}</LevelContext>;
}

/** At which level the interface speaks in a component's place in the page. */
export function useLevel(): Level {
  return useContext(LevelContext);
}

/**
 * The words for a component, in the language of the page and at the reading level of its place in it; `always` names
 * one level for what must be the same at both, such as the name of a tab.
 */
export function useWords(always?: Level): Words {
  const i18n = useInstance();
  const here = useLevel();
  const level = always ?? here;
  return useMemo(() => wordsAt(i18n, level), [i18n, level]);
}

/**
 * The instance itself: the words are there before anything is rendered and never change in a document, so that what
 * `useTranslation` watches for in each component would only take time.
 */
function useInstance(): i18n {
  const { i18n } = useContext(I18nContext);
  if (!i18n) throw new Error('There is no WordsProvider around this component.');
  return i18n;
}

/** Sentences without values, which are looked up again and again, by instance and level. */
const lookedUp = new WeakMap<i18n, Record<Level, Map<WordKey, string>>>();

/** The words of a language at a level, for code that is not a component. */
export function wordsAt(instance: i18n, level: Level): Words {
  const context = level === 'young' ? { context: 'young' } : {};
  const look: Words = (key, values) =>
    instance.t(key as never, { ...context, ...values } as never) as unknown as string;
  return (key, values) => {
    if (values) return look(key, values);
    const kept = keptOf(instance)[level];
    const sentence = kept.get(key) ?? look(key);
    kept.set(key, sentence);
    return sentence;
  };
}

function keptOf(instance: i18n): Record<Level, Map<WordKey, string>> {
  const kept = lookedUp.get(instance) ?? { standard: new Map(), young: new Map() };
  lookedUp.set(instance, kept);
  return kept;
}

/** The language of the words, for formatting dates and numbers. */
export function useLanguage(): string {
  // A pseudo-language has no formats of its own.
  const tag = useInstance().language;
  return formatLanguage(tag);
}

/** The locale that formats dates and numbers for an interface language. */
export function formatLanguage(tag: string): string {
  return tag === 'en' || tag.startsWith('qps') ? 'en-GB' : tag;
}

/** The direction of the interface's language. */
export function useDirection(): 'ltr' | 'rtl' {
  return languages[useInstance().language]?.dir ?? 'ltr';
}

/** The tag of the interface's language, such as `en`. */
export function useTag(): string {
  return useInstance().language;
}
