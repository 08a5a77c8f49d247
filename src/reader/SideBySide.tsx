import { memo, useCallback } from 'react';
import type { EditionOutline, Outline } from '../model/library.ts';
import { coverage } from '../model/pairs.ts';
import { type EditionId, inVoice, type Pairing, type Row, type Span } from '../model/report.ts';
import { useWords } from '../strings/words.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Island } from './Island.tsx';
import { longFrom } from './laying.ts';
import { inLanguage, relationName, versionName } from './names.ts';
import type { TextStore } from './text-store.ts';
import type { WordsOfReport } from './words-of.ts';
import './SideBySide.css';

interface SideBySideProps {
  readonly outline: Outline;
  readonly pairing: Pairing;
  readonly store: TextStore;
  readonly wordsOf: WordsOfReport | undefined;
}

/** Two editions as rows of pairs, read pair by pair: left, then right. */
export const SideBySide = memo(function SideBySide({ outline, pairing, store, wordsOf }: SideBySideProps) {
  const words = useWords();
  const left = editionOf(outline, pairing.left);
  const right = editionOf(outline, pairing.right);
  const covered = coverage(
    pairing,
    right.id,
    right.sections.map(section => section.id),
  );
  return (
    <div
      className="side-by-side"
      data-long={left.reading.words + right.reading.words > longFrom ? '' : undefined}
    >
      <p className="coverage">
        {words('sideBySide.coverage', {
          paired: covered.paired,
          count: covered.all,
          version: versionName(words, left, outline),
        })}
      </p>
      {pairing.basis === 'proposed' ? <Notice>{words('sideBySide.proposed')}</Notice> : null}
      <div className="columns-head" aria-hidden="true">
        <p data-voice={left.audience}>{versionName(words, left, outline)}</p>
        <p data-voice={right.audience}>{versionName(words, right, outline)}</p>
      </div>
      {pairing.rows.map((row, at) => (
        // Rows never change places: their index is what they are.
        <PairRow
          key={rowKey(row)}
          {...{ outline, row, left, right, store, wordsOf }}
          number={at + 1}
          of={pairing.rows.length}
        />
      ))}
      <EndRow {...{ left, right, store, wordsOf }} />
    </div>
  );
});

function editionOf(outline: Outline, id: EditionId): EditionOutline {
  const edition = outline.editions.find(candidate => candidate.id === id);
  if (!edition) throw new Error(`The report ${outline.slug} pairs an edition “${id}” that it does not have.`);
  return edition;
}

function rowKey(row: Row): string {
  const first = row.left[0] ?? row.right[0];
  return first ? `${row.left.length > 0 ? 'left' : 'right'} ${first.section} ${first.from}` : 'empty';
}

interface RowProps {
  readonly outline: Outline;
  readonly row: Row;
  readonly left: EditionOutline;
  readonly right: EditionOutline;
  readonly store: TextStore;
  readonly wordsOf: WordsOfReport | undefined;
  readonly number: number;
  readonly of: number;
}

function PairRow({ outline, row, left, right, store, wordsOf, number, of }: RowProps) {
  const words = useWords();
  const lone = row.left.length === 0 || row.right.length === 0;
  const label = words('sideBySide.row', { number, of, heading: headingOf(row, left, right) });
  return (
    <section className="row" data-relation={row.relation} aria-label={label} data-unlaid="">
      <p className="relation">{relationName(words, row.relation)}</p>
      <div className="cell" data-side="left" data-voice={left.audience}>
        {row.left.length > 0 ? (
          <Passages edition={left} spans={row.left} store={store} wordsOf={wordsOf} />
        ) : (
          <Reason row={row} edition={left} outline={outline} />
        )}
      </div>
      <div className="cell" data-side="right" data-voice={right.audience}>
        {row.right.length > 0 ? (
          <details className="fold">
            <summary>{words('sideBySide.unfold', { version: versionName(words, right, outline) })}</summary>
            <Passages edition={right} spans={row.right} store={store} wordsOf={wordsOf} />
          </details>
        ) : (
          <Reason row={row} edition={right} outline={outline} />
        )}
      </div>
      {!lone && row.because ? <p className="row-because">{inVoice(row.because, 'adults')}</p> : null}
    </section>
  );
}

function headingOf(row: Row, left: EditionOutline, right: EditionOutline): string {
  const own = (spans: readonly Span[], edition: EditionOutline) =>
    edition.sections.find(section => section.id === spans[0]?.section)?.heading;
  return own(row.left, left) ?? own(row.right, right) ?? '';
}

/** Stands where the words would be: this part is not in this version, and why. */
function Reason({ row, edition, outline }: { row: Row; edition: EditionOutline; outline: Outline }) {
  const words = useWords();
  const because = inVoice(row.because, edition.audience);
  return (
    <div className="reason">
      <p>{words('sideBySide.notHere', { version: versionName(words, edition, outline) })}</p>
      {because ? <p>{because}</p> : null}
    </div>
  );
}

interface PassagesProps {
  readonly edition: EditionOutline;
  readonly spans: readonly Span[];
  readonly store: TextStore;
  readonly wordsOf: WordsOfReport | undefined;
}

function Passages({ edition, spans, store, wordsOf }: PassagesProps) {
  const fill = useCallback(() => store.passages(edition.id, spans), [store, edition.id, spans]);
  return (
    <article data-edition={edition.id} data-voice={edition.audience} {...inLanguage(edition.lang)}>
      <Island className="text" html={wordsOf?.passages(edition.id, spans)} fill={fill} />
    </article>
  );
}

/** Notes and words explained of both editions, last, so that references from the rows lead somewhere. */
function EndRow({ left, right, store, wordsOf }: Pick<RowProps, 'left' | 'right' | 'store' | 'wordsOf'>) {
  const words = useWords();
  return (
    <section className="row row-end" aria-label={words('sideBySide.end')}>
      {[left, right].map(edition => (
        <div className="cell" key={edition.id} data-voice={edition.audience}>
          <EndWords edition={edition} store={store} wordsOf={wordsOf} />
        </div>
      ))}
    </section>
  );
}

function EndWords({ edition, store, wordsOf }: Omit<PassagesProps, 'spans'>) {
  const fill = useCallback(() => store.end(edition.id), [store, edition.id]);
  return (
    <div data-edition={edition.id} {...inLanguage(edition.lang)}>
      <Island className="text" html={wordsOf?.end(edition.id)} fill={fill} />
    </div>
  );
}
