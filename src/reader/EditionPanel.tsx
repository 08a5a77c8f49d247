import { memo, useCallback } from 'react';
import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import type { EditionOutline, Outline } from '../model/library.ts';
import { useWholeNumber } from '../strings/numbers.ts';
import { LevelProvider, useWords } from '../strings/words.tsx';
import { ContentNoteLead } from './ContentNoteLead.tsx';
import { Island } from './Island.tsx';
import { longFrom } from './laying.ts';
import { inLanguage, versionName } from './names.ts';
import type { TextStore } from './text-store.ts';
import { levelFor } from './view.ts';
import type { WordsOfReport } from './words-of.ts';
import './EditionPanel.css';

interface EditionPanelProps {
  readonly outline: Outline;
  readonly edition: EditionOutline;
  readonly store: TextStore;
  readonly wordsOf: WordsOfReport | undefined;
}

/** The column of one edition. */
export const EditionPanel = memo(function EditionPanel({
  outline,
  edition,
  store,
  wordsOf,
}: EditionPanelProps) {
  const fill = useCallback(() => store.text(edition.id), [store, edition.id]);
  const onReady = useCallback((text: HTMLElement) => store.adopt(edition.id, text), [store, edition.id]);
  return (
    <LevelProvider level={levelFor(edition.audience)}>
      <article
        className="edition"
        data-edition={edition.id}
        data-voice={edition.audience}
        data-long={edition.reading.words > longFrom ? '' : undefined}
        {...inLanguage(edition.lang)}
      >
        <EditionHead edition={edition} outline={outline} />
        <Island className="text" html={wordsOf?.edition(edition.id)} fill={fill} onReady={onReady} />
      </article>
    </LevelProvider>
  );
});

function EditionHead({ edition, outline }: { edition: EditionOutline; outline: Outline }) {
  const words = useWords();
  const wholeNumber = useWholeNumber();
  const count = wholeNumber(edition.reading.words);
  return (
    <header className="edition-head">
      {edition.title === outline.title ? null : <p className="edition-title">{edition.title}</p>}
      <p className="edition-summary">{edition.summary}</p>
      <YoungerToo edition={edition} outline={outline} />
      <p className="measures">
        {words('report.minutes', { count: edition.reading.minutes })} ·{' '}
        {words('report.words', { count: edition.reading.words, words: count })}
      </p>
      <ContentNoteLead outline={outline} audience={edition.audience} />
    </header>
  );
}

/**
 * Says at the head of an adults' version on a hard subject for whom it is, and what there is for young people: a link may
 * have led one of them there. It stands in nobody's way, and needs no script.
 */
function YoungerToo({ edition, outline }: { edition: EditionOutline; outline: Outline }) {
  const words = useWords();
  const young = outline.editions.find(({ audience }) => audience === 'young-people');
  if (!outline.sensitive || edition.audience !== 'adults' || !young) return null;
  return (
    <p className="younger-too">
      {words('reader.forAdults')}{' '}
      <Link to={addresses.edition(outline.slug, young.id)} replace>
        {versionName(words, young, outline)}
      </Link>{' '}
      <span className="measure">({words('report.minutes', { count: young.reading.minutes })})</span>
    </p>
  );
}
