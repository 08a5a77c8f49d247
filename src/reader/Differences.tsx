import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import type { EditionOutline, Outline } from '../model/library.ts';
import { rowsRelated } from '../model/pairs.ts';
import { type Pairing, passageId, type Relation, type Row, type Span } from '../model/report.ts';
import { useWords, type WordKey, type Words } from '../strings/words.tsx';
import { Because } from './Because.tsx';
import { inLanguage, pairName, versionName, versionWithin } from './names.ts';
import './Differences.css';

const groups: readonly { relation: Relation; title: WordKey; lead: WordKey }[] = [
  { relation: 'left-out', title: 'differences.leftOut', lead: 'differences.leftOutLead' },
  { relation: 'added', title: 'differences.added', lead: 'differences.addedLead' },
  { relation: 'shortened', title: 'differences.shortened', lead: 'differences.shortenedLead' },
  { relation: 'merged', title: 'differences.merged', lead: 'differences.mergedLead' },
  { relation: 'moved', title: 'differences.moved', lead: 'differences.movedLead' },
  { relation: 'same', title: 'differences.same', lead: 'differences.sameLead' },
];

interface DifferencesProps {
  readonly outline: Outline;
  /** What is said before the lists. */
  readonly note?: ReactNode;
  /** What comes at the end: ways to help. */
  readonly after?: ReactNode;
}

/** What each version leaves out or adds, and why, made from the map of pairs. */
export function Differences({ outline, note, after }: DifferencesProps) {
  const words = useWords();
  return (
    <div className="differences" data-hard={outline.sensitive ? '' : undefined}>
      <h1 tabIndex={-1}>{words('differences.heading', { title: outline.shortTitle })}</h1>
      <p className="lead">{words('differences.lead')}</p>
      {note}
      {outline.pairings.map(pairing => (
        <PairingDifferences key={`${pairing.left} ${pairing.right}`} outline={outline} pairing={pairing} />
      ))}
      {after}
    </div>
  );
}

function PairingDifferences({ outline, pairing }: { outline: Outline; pairing: Pairing }) {
  const words = useWords();
  const left = outline.editions.find(edition => edition.id === pairing.left);
  const right = outline.editions.find(edition => edition.id === pairing.right);
  if (!left || !right) return null;
  // Where there is more than one pair of versions, each has a heading of its own.
  const several = outline.pairings.length > 1;
  const Heading = several ? 'h3' : 'h2';
  const sections = { left: left.sections.map(({ id }) => id), right: right.sections.map(({ id }) => id) };
  const version = { left: versionWithin(words, left, outline), right: versionWithin(words, right, outline) };
  return (
    <>
      {several ? <h2>{pairName(words, left, right, outline)}</h2> : null}
      <p>{words(pairing.basis === 'confirmed' ? 'differences.confirmed' : 'sideBySide.proposed')}</p>
      {groups.map(({ relation, title, lead }) => {
        const rows = rowsRelated(pairing, relation, sections).filter(row => says(row, left, right));
        if (rows.length === 0) return null;
        return (
          <section key={relation} data-relation={relation}>
            <Heading>{words(title, { count: rows.length })}</Heading>
            <p>{words(lead, version)}</p>
            <ul className="difference-list">
              {rows.map(row => (
                <Difference key={keyOf(row)} {...{ outline, row, left, right }} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** Whether a row tells anything: two headings whose words are all in rows of their own do not. */
function says(row: Row, left: EditionOutline, right: EditionOutline): boolean {
  const isLone = row.left.length === 0 || row.right.length === 0;
  return (
    isLone || row.left.some(span => hasWords(span, left)) || row.right.some(span => hasWords(span, right))
  );
}

/** Whether a passage is more than the heading of a section that has paragraphs. */
function hasWords({ section, to }: Span, edition: EditionOutline): boolean {
  return to > 0 || edition.sections.find(({ id }) => id === section)?.blocks === 0;
}

function keyOf(row: Row): string {
  const first = row.left[0] ?? row.right[0];
  return first ? `${row.left.length} ${first.section} ${first.from}` : 'empty';
}

interface DifferenceProps {
  readonly outline: Outline;
  readonly row: Row;
  readonly left: EditionOutline;
  readonly right: EditionOutline;
}

function Difference({ outline, row, left, right }: DifferenceProps) {
  return (
    <li>
      <Parts outline={outline} edition={right} spans={row.right} />
      <Parts outline={outline} edition={left} spans={row.left} />
      <Because row={row} editions={[right, left]} />
    </li>
  );
}

/** Which paragraphs of a section are meant. */
function paragraphs(words: Words, span: Span): string {
  const from = Math.max(span.from, 1);
  return span.to > from
    ? words('differences.partly', { from, to: span.to })
    : words('differences.partlyOne', { from });
}

function Parts({
  outline,
  edition,
  spans,
}: {
  outline: Outline;
  edition: EditionOutline;
  spans: readonly Span[];
}) {
  const words = useWords();
  if (spans.length === 0) return null;
  const told = spans.filter(span => hasWords(span, edition));
  const address = addresses.edition(outline.slug, edition.id);
  return (
    <p className="parts" data-voice={edition.audience}>
      <span className="parts-version">{versionName(words, edition, outline)}</span>{' '}
      {(told.length > 0 ? told : spans).map((span, at) => {
        const section = edition.sections.find(candidate => candidate.id === span.section);
        if (!section) return null;
        const whole = span.from === 0 && span.to === section.blocks;
        const number = span.from <= 1 || whole ? section.number : `${section.number}.${span.from}`;
        return (
          <span key={`${span.section} ${span.from}`}>
            {at > 0 ? ', ' : null}
            <Link
              to={`${address}#${passageId(span.section, whole ? 0 : span.from)}`}
              replace
              {...inLanguage(edition.lang)}
            >
              {number} {section.heading}
            </Link>
            {whole || span.to === 0 ? null : ` ${paragraphs(words, span)}`}
          </span>
        );
      })}
    </p>
  );
}
