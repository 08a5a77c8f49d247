import createHyphenator from 'hyphen';
import english from 'hyphen/patterns/en-gb.js';
import type { Breaks } from './breaks.ts';

/**
 * The patterns that TeX sets British books with. They are 23 kB on the way and come only for who asks for syllables;
 * another language is one more line here.
 */
const languages: Readonly<Record<string, Breaks>> = { en: breaksBy(english) };

/** How words of a language (BCP 47) break; nothing where that is not known. */
export function breaksOf(lang: string): Breaks | undefined {
  const [language = ''] = lang.toLowerCase().split('-');
  return Object.hasOwn(languages, language) ? languages[language] : undefined;
}

function breaksBy(patterns: Parameters<typeof createHyphenator>[0]): Breaks {
  // Any character that is in no word will do.
  const mark = '\u00AD';
  const hyphenate = createHyphenator(patterns, { hyphenChar: mark });
  // A report has its long words again and again.
  const known = new Map<string, readonly number[]>();
  return word => {
    const found = known.get(word);
    if (found) return found;
    // A promise only where one was asked for.
    const parts = (hyphenate(word) as string).split(mark);
    const breaks = parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('').length);
    known.set(word, breaks);
    return breaks;
  };
}
