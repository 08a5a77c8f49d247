import { useLanguage } from '../strings/words.tsx';

/** Writes a number of bytes as people read it, such as “340 kB” or “1.2 MB”. */
export function formatSize(bytes: number, language: string): string {
  const [value, unit] =
    bytes < 1_000_000 ? [Math.max(1, Math.ceil(bytes / 1000)), 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}

/** `formatSize` in the language of the interface. */
export function useSize(): (bytes: number) => string {
  const language = useLanguage();
  return bytes => formatSize(bytes, language);
}
