import type { i18n } from 'i18next';
import { useCallback, useContext } from 'react';
import { I18nContext } from 'react-i18next';

/** By language; a pseudo-language has all its words from the start. */
const packWords: Readonly<Record<string, () => Promise<object>>> = {
  en: async () => (await import('./en-pack.ts')).carried,
};

/** Brings the words about packs. Rejects where they cannot be had. */
export async function addPackWords(instance: i18n): Promise<void> {
  const bring = packWords[instance.language];
  if (bring) instance.addResourceBundle(instance.language, 'words', await bring(), true);
}

/** Brings them beside the code that says them. */
export function usePackWords(): () => Promise<void> {
  const { i18n: instance } = useContext(I18nContext);
  return useCallback(() => addPackWords(instance), [instance]);
}
