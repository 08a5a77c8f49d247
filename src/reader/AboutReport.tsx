import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import type { EditionOutline, Outline, Recommended } from '../model/library.ts';
import { inVoice } from '../model/report.ts';
import { useWholeNumber } from '../strings/numbers.ts';
import { LevelProvider, useWords } from '../strings/words.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Corrections } from './Corrections.tsx';
import { Facts } from './Facts.tsx';
import { InSeries, Related } from './Near.tsx';
import { inDoorOrder, inLanguage, inTitleLanguage, versionName } from './names.ts';
import { Recommendations } from './Recommendations.tsx';
import { ReportParts } from './ReportParts.tsx';
import { Topics } from './Topics.tsx';
import { levelFor } from './view.ts';
import './AboutReport.css';

interface AboutReportProps {
  readonly outline: Outline;
  readonly recommended?: Recommended | undefined;
  readonly actions?: ReactNode;
  /** What comes at its end: ways to help. */
  readonly after?: ReactNode;
}

/** The page about a report: its versions, how long and how hard they are, what to know before reading. */
export function AboutReport({ outline, recommended, actions, after }: AboutReportProps) {
  const words = useWords();
  return (
    <div className="about-report" data-hard={outline.sensitive ? '' : undefined}>
      {outline.shortTitle === outline.title ? null : <p className="short-title">{outline.shortTitle}</p>}
      <h1 tabIndex={-1} {...inTitleLanguage(outline)}>
        {outline.title}
      </h1>
      <Facts outline={outline} />
      {outline.retelling ? (
        <p className="retelling">{words('report.retelling', { publisher: outline.publisher })}</p>
      ) : null}
      <ContentNote outline={outline} />
      <h2>{words('aboutReport.versions')}</h2>
      <ul className="doors">
        {inDoorOrder(outline.editions).map(edition => (
          <li key={edition.id}>
            <Door outline={outline} edition={edition} />
          </li>
        ))}
      </ul>
      {outline.pairings.length > 0 ? (
        <p className="more-ways">
          <Link className="button" to={addresses.sideBySide(outline.slug)} replace>
            {words('aboutReport.sideBySide')}
          </Link>{' '}
          <Link to={addresses.differences(outline.slug)} replace>
            {words('report.differences')}
          </Link>
        </p>
      ) : null}
      <div className="actions">{actions}</div>
      <InSeries near={outline.near} />
      <ReportParts outline={outline} />
      {recommended ? <Recommendations outline={outline} recommended={recommended} /> : null}
      <Related near={outline.near} />
      <Topics near={outline.near} />
      <Corrections outline={outline} />
      <Sources outline={outline} />
      {after}
    </div>
  );
}

function ContentNote({ outline }: { outline: Outline }) {
  const words = useWords();
  const adults = inVoice(outline.contentNote, 'adults');
  const young = inVoice(outline.contentNote, 'young-people');
  if (!adults || !young) return null;
  return (
    <Notice title={words('report.contentNote')}>
      <p>{young}</p>
      {adults === young ? null : <p>{adults}</p>}
    </Notice>
  );
}

function Door({ outline, edition }: { outline: Outline; edition: EditionOutline }) {
  return (
    <LevelProvider level={levelFor(edition.audience)}>
      <DoorWords outline={outline} edition={edition} />
    </LevelProvider>
  );
}

function DoorWords({ outline, edition }: { outline: Outline; edition: EditionOutline }) {
  const words = useWords();
  const wholeNumber = useWholeNumber();
  const name = versionName(words, edition, outline);
  const count = wholeNumber(edition.reading.words);
  return (
    <div className="door" data-voice={edition.audience}>
      <h3>
        <Link to={addresses.edition(outline.slug, edition.id)} replace>
          {name}
        </Link>
      </h3>
      <p {...inLanguage(edition.lang)}>{edition.summary}</p>
      <p className="measures">
        {words('report.minutes', { count: edition.reading.minutes })} ·{' '}
        {words('report.words', { count: edition.reading.words, words: count })} ·{' '}
        {words('aboutReport.readingAge', { age: Math.round(edition.reading.age) })}
      </p>
    </div>
  );
}

/** What the report rests on. */
function Sources({ outline }: { outline: Outline }) {
  const words = useWords();
  // Not a word for an id: it could be that of a part, to which links lead.
  const name = useId();
  if (outline.sources.length === 0) return null;
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{words('aboutReport.sources')}</h2>
      <ul className="sources">
        {outline.sources.map(source => (
          <li key={source.id}>
            {source.url ? (
              <a href={source.url} rel="noreferrer">
                {source.title}
              </a>
            ) : (
              source.title
            )}
            {source.publisher ? `, ${source.publisher}` : null}
            {source.date ? `, ${source.date}` : null}
            {source.note ? <span className="source-note">. {source.note}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
