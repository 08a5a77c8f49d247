import { inVoice, type WithdrawnReport } from '../model/report.ts';
import { longDate } from '../strings/dates.ts';
import { useLanguage, useLaterWordsOnce, useWords } from '../strings/words.tsx';

/** Says that a report was taken back, when, and why; stands at each of its addresses. */
export function Withdrawn({ report }: { report: WithdrawnReport }) {
  const words = useWords();
  const language = useLanguage();
  const speaks = useLaterWordsOnce(true);
  if (!speaks) return null;
  const adults = inVoice(report.because, 'adults');
  const young = inVoice(report.because, 'young-people');
  return (
    <>
      <h1 tabIndex={-1}>{words('withdrawn.heading')}</h1>
      <p>{words('withdrawn.words', { title: report.title, date: longDate(report.date, language) })}</p>
      {adults ? <p>{adults}</p> : null}
      {young && young !== adults ? <p>{young}</p> : null}
      <p>{words(report.copies === 'remove' ? 'withdrawn.copiesGo' : 'withdrawn.copiesStay')}</p>
    </>
  );
}
