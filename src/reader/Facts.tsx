import type { Outline } from '../model/library.ts';
import { useLanguage, useWords } from '../strings/words.tsx';

/** When a report came out and who published it, in one line. */
export function Facts({ outline }: { outline: Outline }) {
  const words = useWords();
  const language = useLanguage();
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(outline.published),
  );
  return (
    <p className="facts">
      {words('report.publishedBy', { publisher: outline.publisher })}{' '}
      <time dateTime={outline.published}>{date}</time>
    </p>
  );
}
