import { memo, type RefObject, useMemo, useRef } from 'react';
import type { EditionOutline, Outline } from '../model/library.ts';
import { coverage, movedRows } from '../model/pairs.ts';
import type { Audience, EditionId, Pairing, Row } from '../model/report.ts';
import { LevelProvider, useWords, type WordKey } from '../strings/words.tsx';
import { Notice } from '../ui/Notice.tsx';
import { ContentNoteLead } from './ContentNoteLead.tsx';
import { longFrom, preparedUpTo } from './laying.ts';
import { versionWithin } from './names.ts';
import { PairBar } from './PairBar.tsx';
import { PairChooser } from './PairChooser.tsx';
import { EndRow, type PairParts, PairRow } from './PairRow.tsx';
import type { TextStore } from './text-store.ts';
import type { PairTrouble } from './usePairing.ts';
import { useRowsInTurns } from './useRowsInTurns.ts';
import { pairSearch } from './view.ts';
import type { WordsOfReport } from './words-of.ts';
import './SideBySide.css';

// What else stands around it comes with it.
export { PairSteps } from './PairBar.tsx';
export { PairContents } from './PairContents.tsx';

interface SideBySideProps {
  readonly outline: Outline;
  readonly pairing: Pairing;
  /** All pairings of the report, always in the same order. */
  readonly pairings: readonly Pairing[];
  readonly store: TextStore;
  readonly wordsOf: WordsOfReport | undefined;
  /** What the address asks for and cannot have. */
  readonly trouble: PairTrouble | undefined;
  /** The empty element that pads the page's end. */
  readonly end: RefObject<HTMLElement | null>;
}

/** Two editions as rows of pairs, read pair by pair: left, then right. */
export const SideBySide = memo(function SideBySide(props: SideBySideProps) {
  const { outline, pairing, pairings, store, wordsOf, trouble, end } = props;
  const left = editionOf(outline, pairing.left);
  const right = editionOf(outline, pairing.right);
  const root = useRef<HTMLDivElement>(null);
  const length = left.reading.words + right.reading.words;
  const parts: PairParts = useMemo(
    () => ({ outline, left, right, store, wordsOf }),
    [outline, left, right, store, wordsOf],
  );
  return (
    <div className="side-by-side" data-long={length > longFrom ? '' : undefined} ref={root}>
      <PairChooser {...{ outline, pairings, pairing, trouble }} />
      <Coverage {...{ outline, pairing, left, right }} />
      {pairing.basis === 'proposed' ? <Proposed /> : null}
      <ContentNoteLead outline={outline} audience={left.audience} />
      <PairBar {...{ outline, left, right, end }} />
      {/* Words that React does not own are filled in once: another pair has rows of its own. */}
      <Rows key={pairSearch(pairing)} {...{ parts, pairing, root }} inTurns={length > preparedUpTo} />
    </div>
  );
});

interface RowsProps {
  readonly parts: PairParts;
  readonly pairing: Pairing;
  readonly inTurns: boolean;
  readonly root: RefObject<HTMLElement | null>;
}

function Rows({ parts, pairing, inTurns, root }: RowsProps) {
  const { right } = parts;
  const moved = useMemo(() => movedRows(pairing, right.sections), [pairing, right]);
  const isMade = useRowsInTurns({ pairing, inTurns, root });
  return (
    <>
      {pairing.rows.map((row, at) => (
        <PairRow
          key={rowKey(row)}
          {...{ parts, row, at, moved }}
          of={pairing.rows.length}
          made={isMade(at)}
        />
      ))}
      <EndRow {...parts} />
    </>
  );
}

function editionOf(outline: Outline, id: EditionId): EditionOutline {
  const edition = outline.editions.find(candidate => candidate.id === id);
  if (!edition) throw new Error(`The report ${outline.slug} pairs an edition “${id}” that it does not have.`);
  return edition;
}

function rowKey(row: Row): string {
  const first = row.left[0] ?? row.right[0];
  return first ? `${row.left.length > 0 ? 'left' : 'right'} ${first.section} ${first.from}` : 'empty';
}

const coverKeys: Record<Audience, WordKey> = {
  adults: 'sideBySide.coverAdults',
  'young-people': 'sideBySide.coverYoungPeople',
  'easy-read': 'sideBySide.coverEasyRead',
};

/** How much of the fuller edition, at the right, is in the simpler one. */
function Coverage({
  outline,
  pairing,
  left,
  right,
}: Omit<PairParts, 'store' | 'wordsOf'> & { pairing: Pairing }) {
  const words = useWords();
  const { paired, all } = coverage(
    pairing,
    right.id,
    right.sections.map(section => section.id),
  );
  const version = versionWithin(words, right, outline);
  return <p className="coverage">{words(coverKeys[left.audience], { count: paired, all, version })}</p>;
}

/** That no person has checked the pairs, once for each of those who read here. */
function Proposed() {
  return (
    <Notice>
      <ProposedWords />
      <LevelProvider level="young">
        <ProposedWords />
      </LevelProvider>
    </Notice>
  );
}

function ProposedWords() {
  const words = useWords();
  return <p>{words('sideBySide.proposed')}</p>;
}
