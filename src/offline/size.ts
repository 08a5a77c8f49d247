import { useCallback } from 'react';
import { useLanguage } from '../strings/words.tsx';

const formats = new Map<string, Intl.NumberFormat>();

/** Writes a number of bytes as people read it, such as “340 kB” or “1.2 MB”. */
export function formatSize(bytes: number, language: string): string {
  const [value, unit] =
    bytes < 1_000_000 ? [Math.ceil(bytes / 1000), 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  // A format is made once: a long list has many sizes.
  const name = `${language} ${unit}`;
  const format =
    formats.get(name) ?? new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 });
  formats.set(name, format);
  return format.format(value);
}

/** `formatSize` in the language of the interface. */
export function useSize(): (bytes: number) => string {
  const language = useLanguage();
  return useCallback(bytes => formatSize(bytes, language), [language]);
}
