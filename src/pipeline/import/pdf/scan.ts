import { countWords } from '../../../text/words.ts';
import { Refused } from '../refusal.ts';
import type { RawFile } from './open.ts';

/** Refuses a file whose pages are pictures of text, with or without words that a machine read from them, or hold none. */
export function refuseScan({ pages }: RawFile): void {
  const words = pages.map(({ shown }) => countWords(shown.map(({ text }) => text).join(' ')));
  const all = words.reduce((sum, count) => sum + count, 0);
  const pictures = pages.filter((page, at) => page.pictures > 0 && (words[at] ?? 0) < 5).length;
  const hidden = pages.reduce(
    (sum, { left }) => sum + left.reduce((total, each) => total + countWords(each.words), 0),
    0,
  );
  if (pictures > pages.length / 2 && hidden > all * 2)
    throw new Refused(
      'This PDF is a scan: its pages are pictures, and the words behind them were guessed by a machine; import the document that was printed, or have the words checked and saved as text.',
    );
  if (pictures > pages.length / 2 && all < pages.length * 5)
    throw new Refused(
      'This PDF is a scan: its pages are pictures of text and hold hardly any letters; import the document that was printed.',
    );
  if (all === 0) throw new Refused('This PDF holds no text.');
  const letters = pages
    .flatMap(({ shown }) => shown.map(({ text }) => text))
    .join('')
    .replace(/\s/g, '');
  const unknown = letters.replace(/[^\p{Co}\p{Cn}\p{Cc}\ufffd]/gu, '').length;
  if (unknown > letters.length * 0.3)
    throw new Refused('This PDF does not say which letters its shapes are, so that its text cannot be read.');
}
