import { inVoice } from '../model/report.ts';
import type { SaveState } from '../model/save.ts';
import { longDate } from '../strings/dates.ts';
import { useLanguage, useLevel, useWords } from '../strings/words.tsx';
import './WhatChanged.css';

/** What a publisher has put right since a copy was made, or that they took the report back, and why. */
export function WhatChanged({ state }: { state: SaveState }) {
  const words = useWords();
  const language = useLanguage();
  const level = useLevel();
  if (state.kind !== 'saved' && state.kind !== 'broken') return null;
  if (state.withdrawn) {
    const { date, because } = state.withdrawn;
    return (
      <p className="what-changed">
        {words('withdrawn.here', { date: longDate(date, language) })}{' '}
        {inVoice(because, level === 'young' ? 'young-people' : 'adults')} {words('withdrawn.mayKeep')}
      </p>
    );
  }
  const corrections = state.kind === 'saved' ? state.newer?.corrections : undefined;
  if (!corrections) return null;
  if (corrections.length === 0) return <p className="what-changed">{words('corrected.unsaid')}</p>;
  return (
    <ul className="what-changed" aria-label={words('corrected.list')}>
      {corrections.map(({ date, text }) => (
        <li key={date + text}>{words('corrected.entry', { date: longDate(date, language), text })}</li>
      ))}
    </ul>
  );
}
