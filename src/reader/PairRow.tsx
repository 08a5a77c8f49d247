import { memo, useCallback } from 'react';
import type { EditionOutline, Outline } from '../model/library.ts';
import { type Moved, type Place, pairsHeadings } from '../model/pairs.ts';
import { inVoice, passageId, type Row, type Span } from '../model/report.ts';
import { useWords, type Words } from '../strings/words.tsx';
import { sayThatTheyOpen } from './explains.ts';
import { Island } from './Island.tsx';
import { inLanguage, relationName, versionName, versionWithin } from './names.ts';
import { claimIds, type TextStore } from './text-store.ts';
import { idPrefix, type WordsOfReport } from './words-of.ts';

/** What every row of a pairing is made from. */
export interface PairParts {
  readonly outline: Outline;
  readonly left: EditionOutline;
  readonly right: EditionOutline;
  readonly store: TextStore;
  readonly wordsOf: WordsOfReport | undefined;
}

interface PairRowProps {
  readonly parts: PairParts;
  readonly row: Row;
  /** Its place among the rows, from 0. */
  readonly at: number;
  readonly of: number;
  /** False while it only keeps its place and waits for its turn. */
  readonly made: boolean;
  /** Of all moved rows of the pairing, this one, and those that would stand beside it in the right edition's order. */
  readonly moved: readonly Moved[];
}

/** One pair: a region with the relation in words, the left passages, and the right ones. */
export const PairRow = memo(function PairRow({ made, ...rest }: PairRowProps) {
  const words = useWords();
  const { row, at, of, parts } = rest;
  if (!made) return <section className="row" data-unlaid="" data-unmade={at} />;
  const heading = headingOf(row, parts.left, parts.right);
  const label = words('sideBySide.row', { number: at + 1, of, heading });
  return (
    <section className="row" data-relation={row.relation} aria-label={label} data-unlaid="">
      <RowWords {...rest} />
    </section>
  );
});

function RowWords({ parts, row, moved }: Omit<PairRowProps, 'made'>) {
  const words = useWords();
  const { outline, left, right, store, wordsOf } = parts;
  const lone = row.left.length === 0 || row.right.length === 0;
  const own = moved.find(candidate => candidate.row === row);
  return (
    <>
      <p className="relation">
        {own ? (
          <Elsewhere outline={outline} edition={right} place={own.right} to={own.near} />
        ) : pairsHeadings(row) ? (
          words('sideBySide.headings')
        ) : (
          relationName(words, row.relation)
        )}
      </p>
      <div className="cell" data-side="left" data-voice={left.audience}>
        {row.left.length > 0 ? (
          <Passages {...{ outline, store, wordsOf }} edition={left} spans={row.left} />
        ) : (
          <Reason row={row} edition={left} outline={outline} />
        )}
      </div>
      <div className="cell" data-side="right" data-voice={right.audience}>
        {row.right.length > 0 ? (
          <details className="fold">
            <summary>{words('sideBySide.unfold', { version: versionName(words, right, outline) })}</summary>
            <Passages {...{ outline, store, wordsOf }} edition={right} spans={row.right} />
          </details>
        ) : (
          <Reason row={row} edition={right} outline={outline} />
        )}
        {moved
          .filter(({ beside }) => beside === row)
          .map(one => (
            <p className="moved-from" key={passageId(one.right.section, one.right.index)}>
              <Elsewhere outline={outline} edition={left} place={one.left} />
            </p>
          ))}
      </div>
      {!lone && row.because ? <p className="row-because">{inVoice(row.because, 'adults')}</p> : null}
    </>
  );
}

interface ElsewhereProps {
  readonly outline: Outline;
  readonly edition: EditionOutline;
  /** The place that is spoken of. */
  readonly place: Place;
  /** Where it would stand, and the link leads; without it, the link leads to where it stands. */
  readonly to?: Place;
}

/** A link that says in which part of an edition something is, and leads there. */
function Elsewhere({ outline, edition, place, to }: ElsewhereProps) {
  const words = useWords();
  const section = edition.sections.find(candidate => candidate.id === place.section);
  if (!section) return null;
  const { section: id, index } = to ?? place;
  const says = to ? 'sideBySide.moved' : 'sideBySide.movedFrom';
  const version = versionWithin(words, edition, outline);
  return (
    <a href={`#${idPrefix(edition.id)}${passageId(id, index)}`}>
      {words(says, { version, number: section.number, heading: section.heading })}
    </a>
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

interface PassagesProps extends Pick<PairParts, 'outline' | 'store' | 'wordsOf'> {
  readonly edition: EditionOutline;
  readonly spans: readonly Span[];
}

/** The words of one side; its name says to those who see no columns which version they are from. */
function Passages({ outline, edition, spans, store, wordsOf }: PassagesProps) {
  const words = useWords();
  const fill = useCallback(() => store.passages(edition.id, spans), [store, edition.id, spans]);
  const onReady = useCallback((text: HTMLElement) => arrive(text, words), [words]);
  return (
    <article
      data-edition={edition.id}
      data-voice={edition.audience}
      aria-label={versionName(words, edition, outline)}
      {...inLanguage(edition.lang)}
    >
      <Island className="text" html={wordsOf?.passages(edition.id, spans)} {...{ fill, onReady }} />
    </article>
  );
}

/** Words that come while side by side is shown take part in the page at once; else they do when it is shown. */
function arrive(text: HTMLElement, words: Words): void {
  if (text.closest<HTMLElement>('[data-panel]')?.dataset.state !== 'active') return;
  claimIds(text);
  sayThatTheyOpen(text, words);
}

/** Notes and words explained of both editions, last, so that references from the rows lead somewhere. */
export function EndRow({ outline, left, right, store, wordsOf }: PairParts) {
  const words = useWords();
  return (
    <section className="row row-end" aria-label={words('sideBySide.end')}>
      {[left, right].map(edition => (
        <div className="cell" key={edition.id} data-voice={edition.audience}>
          <p className="end-name">{versionName(words, edition, outline)}</p>
          <EndWords edition={edition} store={store} wordsOf={wordsOf} />
        </div>
      ))}
    </section>
  );
}

function EndWords({ edition, store, wordsOf }: Omit<PassagesProps, 'outline' | 'spans'>) {
  const fill = useCallback(() => store.end(edition.id), [store, edition.id]);
  return (
    <div data-edition={edition.id} {...inLanguage(edition.lang)}>
      <Island className="text" html={wordsOf?.end(edition.id)} fill={fill} />
    </div>
  );
}
