import { useId } from 'react';
import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import type { NearReport } from '../model/near.ts';
import type { Audience } from '../model/report.ts';
import { type BothVoices, byYear, type TimeLine, type TogetherPageData } from '../model/together.ts';
import { withinYear } from '../strings/dates.ts';
import { useLanguage, useWords } from '../strings/words.tsx';
import './TogetherPage.css';

/** How the reports belong together: told in both voices, part by part, and then in the order of time. */
export function TogetherPage({ data }: { data: TogetherPageData }) {
  const words = useWords();
  // Not a word for an id: it could be that of a part.
  const timeline = useId();
  return (
    <div className="page together" data-hard="">
      <h1 tabIndex={-1}>{data.title}</h1>
      <Voices told={data.lead} />
      {data.parts.map(part => (
        <section key={part.id} id={part.id} aria-labelledby={`${part.id}-name`}>
          <h2 id={`${part.id}-name`} dir="auto">
            {part.heading}
          </h2>
          <Voices told={part.words} />
          <Reports
            reports={part.reports.flatMap(slug => data.reports.find(one => one.slug === slug) ?? [])}
          />
        </section>
      ))}
      <section aria-labelledby={timeline}>
        <h2 id={timeline}>{words('together.timeline')}</h2>
        {byYear(data).map(({ year, lines }) => (
          <div key={year} className="timeline-year">
            <h3>{year}</h3>
            <ol>
              {lines.map(line => (
                <Line
                  key={`${line.date} ${line.kind === 'report' ? line.report.slug : line.what}`}
                  line={line}
                />
              ))}
            </ol>
          </div>
        ))}
      </section>
      <ul className="ways-on">
        <li>
          <Link to={addresses.library}>{words('report.library')}</Link>
        </li>
      </ul>
    </div>
  );
}

/** The same for both: for young people first, as wherever both stand side by side. */
function Voices({ told }: { told: BothVoices }) {
  const words = useWords();
  return (
    <div className="together-voices">
      <Voice name={words('glossary.youngPeople')} voice="young-people" text={told['young-people']} />
      <Voice name={words('glossary.adults')} voice="adults" text={told.adults} />
    </div>
  );
}

function Voice({ name, voice, text }: { name: string; voice: Audience; text: string }) {
  return (
    <div className="together-voice" data-voice={voice}>
      <p className="together-voice-name">{name}</p>
      {text.split(/\n\s*\n|\n/).map(paragraph => (
        <p key={paragraph} dir="auto">
          {paragraph}
        </p>
      ))}
    </div>
  );
}

function Reports({ reports }: { reports: readonly NearReport[] }) {
  if (reports.length === 0) return null;
  return (
    <ul className="together-reports">
      {reports.map(({ slug, title, published }) => (
        <li key={slug}>
          <Link to={addresses.report(slug)}>{title}</Link>{' '}
          <span className="together-year">{published.slice(0, 4)}</span>
        </li>
      ))}
    </ul>
  );
}

function Line({ line }: { line: TimeLine }) {
  const day = withinYear(line.date, useLanguage());
  return (
    <li className="timeline-line" data-kind={line.kind}>
      {day ? <time dateTime={line.date}>{day}</time> : null}
      {line.kind === 'report' ? (
        <Link to={addresses.report(line.report.slug)}>{line.report.title}</Link>
      ) : (
        <span dir="auto">{line.what}</span>
      )}
    </li>
  );
}
