import { useId } from 'react';
import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import type { Near, NearReport } from '../model/near.ts';
import { useWords } from '../strings/words.tsx';
import './Near.css';

/** A report's place in its series: what came before and what came after. */
export function InSeries({ near }: { near: Near | undefined }) {
  const words = useWords();
  const name = useId();
  const series = near?.series;
  if (!series) return null;
  const { id, title, number, of, before, after } = series;
  return (
    <nav className="in-series" aria-labelledby={name}>
      <p id={name}>
        {words('near.place', { number, of })} <Link to={addresses.series(id)}>{title}</Link>
      </p>
      <ul>
        {before ? <Neighbour rel="prev" name={words('near.before')} report={before} /> : null}
        {after ? <Neighbour rel="next" name={words('near.after')} report={after} /> : null}
      </ul>
    </nav>
  );
}

function Neighbour({ rel, name, report }: { rel: 'prev' | 'next'; name: string; report: NearReport }) {
  return (
    <li>
      <Link rel={rel} to={addresses.report(report.slug)}>
        <span className="in-series-way">{name}</span> <span className="in-series-title">{report.title}</span>
        <Year report={report} />
      </Link>
    </li>
  );
}

/** The year in which a report came out, where its title does not say it. */
function Year({ report: { title, published } }: { report: NearReport }) {
  const year = published.slice(0, 4);
  if (title.includes(year)) return null;
  return (
    <>
      {' '}
      <span className="in-series-year">{year}</span>
    </>
  );
}

/** Reports that belong with this one, beside its neighbours; `most` is how many are named. */
export function Related({ near, most }: { near: Near | undefined; most?: number }) {
  const words = useWords();
  const name = useId();
  const related = near?.related.slice(0, most) ?? [];
  if (related.length === 0) return null;
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{words('near.related')}</h2>
      <ul className="related">
        {related.map(report => (
          <li key={report.slug}>
            <Link to={addresses.report(report.slug)}>{report.title}</Link>
            <Year report={report} />
          </li>
        ))}
      </ul>
    </section>
  );
}
