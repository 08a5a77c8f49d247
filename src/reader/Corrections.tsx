import type { Outline } from '../model/library.ts';
import { longDate } from '../strings/dates.ts';
import { useLanguage, useWords } from '../strings/words.tsx';

/** The changes made since a report came out. */
export function Corrections({ outline }: { outline: Outline }) {
  const words = useWords();
  const language = useLanguage();
  if (outline.corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{words('report.corrections')}</h2>
      <ul>
        {outline.corrections.map(correction => (
          <li key={correction.date + correction.text}>
            <time dateTime={correction.date}>{longDate(correction.date, language)}</time>: {correction.text}
          </li>
        ))}
      </ul>
    </section>
  );
}
