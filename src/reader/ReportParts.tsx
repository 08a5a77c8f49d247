import { useId, useMemo } from 'react';
import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import type { EditionOutline, Outline } from '../model/library.ts';
import { type PartLine, partLines } from '../model/part-lines.ts';
import { passageId, type Span } from '../model/report.ts';
import { useWords } from '../strings/words.tsx';
import { Because } from './Because.tsx';
import { type Led, LedHere, useLed } from './LedHere.tsx';
import { inLanguage, relationName, versionName } from './names.ts';
import './ReportParts.css';

/**
 * The parts of a report, pair by pair, with the ways into both versions: where a link that does not tell a version leads.
 * It stands in the page without script too: the browser opens the list at the line that the address names.
 */
export function ReportParts({ outline }: { outline: Outline }) {
  const words = useWords();
  const name = useId();
  const lines = useMemo(() => partLines(outline), [outline]);
  const led = useLed(outline);
  const ledLine = led?.kind === 'passage' ? lines.find(({ ids }) => ids.includes(led.line)) : undefined;
  const [first] = lines;
  if (!first) return null;
  const count = editionOf(outline, first.right.edition)?.sections.length ?? 0;
  return (
    <section className="report-parts" aria-labelledby={name}>
      <h2 id={name}>{words('parts.heading')}</h2>
      {led && !ledLine ? <LedHere outline={outline} led={led} /> : null}
      <details>
        <summary>{words('parts.show', { count })}</summary>
        <ColumnNames outline={outline} line={first} />
        <ol className="part-lines">
          {inParts(lines).map(([line, ...inside]) => (
            <Line key={keyOf(line)} {...{ outline, line, inside, ledLine, led }} />
          ))}
        </ol>
      </details>
    </section>
  );
}

function editionOf(outline: Outline, id: string): EditionOutline | undefined {
  return outline.editions.find(edition => edition.id === id);
}

function keyOf({ left, right }: PartLine): string {
  return [left, right]
    .flatMap(({ edition, spans }) => spans.map(({ section, from }) => `${edition} ${section} ${from}`))
    .join();
}

/** The names of the columns, seen only where there are columns: each link says its version to those who hear it. */
function ColumnNames({ outline, line }: { outline: Outline; line: PartLine }) {
  const words = useWords();
  return (
    <div className="part-columns" aria-hidden="true">
      {[line.left, line.right].map(({ edition: id }) => {
        const edition = editionOf(outline, id);
        return edition ? (
          <p key={id} data-voice={edition.audience}>
            {versionName(words, edition, outline)}
          </p>
        ) : null;
      })}
    </div>
  );
}

/** Lines by parts: each that begins a part, with those that only go on in it. */
function inParts(lines: readonly PartLine[]): [PartLine, ...PartLine[]][] {
  const parts: [PartLine, ...PartLine[]][] = [];
  for (const line of lines) {
    const begins = [line.left, line.right].some(({ spans }) => startsOf(spans).length > 0);
    const open = parts.at(-1);
    if (open && !begins) open.push(line);
    else parts.push([line]);
  }
  return parts;
}

interface LineProps {
  readonly outline: Outline;
  readonly line: PartLine;
  /** Lines that go on in the same part. */
  readonly inside?: readonly PartLine[];
  /** The line that the page's address names, and what it names. */
  readonly ledLine: PartLine | undefined;
  readonly led: Led | undefined;
}

function Line({ outline, line, inside = [], ledLine, led }: LineProps) {
  const words = useWords();
  const [id, ...more] = line.ids;
  const isLed = led !== undefined && line === ledLine;
  return (
    <li className="part-line" id={id} data-relation={line.row.relation} data-led={isLed ? '' : undefined}>
      {more.map(name => (
        <span key={name} id={name} />
      ))}
      {isLed ? (
        <LedHere outline={outline} led={led} />
      ) : (
        <p className="led-unscripted">{words('parts.leadsHere')}</p>
      )}
      <Side outline={outline} side={line.left} />
      <Side outline={outline} side={line.right} />
      <div className="part-more">
        <RelationOf outline={outline} line={line} />
        {inside.length > 0 ? (
          <details className="part-inside">
            <summary>{words('parts.inside', { count: inside.length })}</summary>
            <ol className="part-lines">
              {inside.map(one => (
                <Line key={keyOf(one)} line={one} {...{ outline, ledLine, led }} />
              ))}
            </ol>
          </details>
        ) : null}
      </div>
    </li>
  );
}

/** How the two versions of a line relate, and why where one leaves it out. */
function RelationOf({ outline, line: { row, left, right } }: { outline: Outline; line: PartLine }) {
  const words = useWords();
  const relation = relationName(words, row.relation);
  if (!row.because) return <p className="part-relation">{relation}</p>;
  return (
    <details className="part-relation">
      <summary>{words('parts.why', { relation })}</summary>
      <Because
        row={row}
        editions={[right, left].flatMap(({ edition }) => editionOf(outline, edition) ?? [])}
      />
    </details>
  );
}

function startsOf(spans: readonly Span[]): readonly Span[] {
  return spans.filter(({ from }) => from === 0);
}

/** What one version has of a line: its headings, or the paragraphs that go on under a heading above. */
function Side({ outline, side }: { outline: Outline; side: PartLine['left'] }) {
  const words = useWords();
  const edition = editionOf(outline, side.edition);
  if (!edition) return null;
  const [first] = side.spans;
  const starts = startsOf(side.spans);
  const shown = starts.length > 0 ? starts : first ? [first] : [];
  // Heard with each link; where there are columns, these say it.
  const version = <span className="part-version">{`${versionName(words, edition, outline)}: `}</span>;
  return (
    <div className="part-side" data-voice={edition.audience}>
      {shown.map(span => (
        <Link
          key={span.section}
          to={`${addresses.edition(outline.slug, edition.id)}#${passageId(span.section, span.from)}`}
          replace
        >
          {version}
          <Name edition={edition} span={span} />
        </Link>
      ))}
      {shown.length === 0 ? (
        <span className="part-missing">
          {version}
          {words('parts.missing')}
        </span>
      ) : null}
    </div>
  );
}

/** The number and heading of a part, or the numbers of paragraphs. */
function Name({ edition, span: { section: id, from, to } }: { edition: EditionOutline; span: Span }) {
  const words = useWords();
  const section = edition.sections.find(candidate => candidate.id === id);
  if (!section) return id;
  const { number, heading } = section;
  if (from === 0) {
    return (
      <>
        {number} <span {...inLanguage(edition.lang)}>{heading}</span>
      </>
    );
  }
  return to > from
    ? words('parts.paragraphs', { from: `${number}.${from}`, to: `${number}.${to}` })
    : words('parts.paragraph', { number: `${number}.${from}` });
}
