import { useMemo } from 'react';
import type { Outline } from '../model/library.ts';
import { longDate } from '../strings/dates.ts';
import { useLanguage, useTag, useWords } from '../strings/words.tsx';

/** When a report came out and who published it, in one line. */
export function Facts({ outline }: { outline: Outline }) {
  const words = useWords();
  const language = useLanguage();
  const tag = useTag();
  // Reports that were saved by earlier builds bring none.
  const date = useMemo(
    () => outline.publishedIn?.[tag] ?? longDate(outline.published, language),
    [outline, tag, language],
  );
  return (
    <p className="facts">
      {words('report.publishedBy', { publisher: outline.publisher })}{' '}
      <time dateTime={outline.published}>{date}</time>
    </p>
  );
}
