import { memo, useCallback } from 'react';
import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import type { EditionOutline, Outline } from '../model/library.ts';
import { inVoice } from '../model/report.ts';
import { useWholeNumber } from '../strings/numbers.ts';
import { LevelProvider, useWords } from '../strings/words.tsx';
import { Island } from './Island.tsx';
import { longFrom } from './laying.ts';
import { inLanguage } from './names.ts';
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
  const contentNote = inVoice(outline.contentNote, edition.audience);
  return (
    <header className="edition-head">
      {edition.title === outline.title ? null : <p className="edition-title">{edition.title}</p>}
      <p className="edition-summary">{edition.summary}</p>
      <p className="measures">
        {words('report.minutes', { count: edition.reading.minutes })} ·{' '}
        {words('report.words', { count: edition.reading.words, words: count })}
      </p>
      {contentNote ? (
        <div className="content-note-lead">
          <p className="box-name">{words('report.contentNote')}</p>
          <p>
            {contentNote} <Link to={addresses.help}>{words('reader.getHelp')}</Link>
          </p>
        </div>
      ) : null}
    </header>
  );
}
