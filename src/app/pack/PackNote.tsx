import type { PackFacts } from '../../model/pack.ts';
import { neutralTitle } from '../../model/report.ts';
import { longDate } from '../../strings/dates.ts';
import { useLanguage, useWords } from '../../strings/words.tsx';

/** Where a pack is from, what is in it, and how it may be used. */
export function PackNote({ facts }: { facts: PackFacts }) {
  const words = useWords();
  const language = useLanguage();
  const { made, from, site, reports } = facts;
  const date = longDate(made, language);
  return (
    <div className="pack-note">
      <p>
        {words('pack.madeOn', { date })}{' '}
        <a href={from} rel="noreferrer">
          {from}
        </a>
      </p>
      <ul>
        {reports.map(({ manifest, outline }) => (
          <li key={manifest.slug}>
            {words('pack.revision', { title: neutralTitle(outline), revision: manifest.revision })}
          </li>
        ))}
      </ul>
      <p>{words('pack.newer')}</p>
      <p>
        {words('footer.published', { publisher: site.publisher })}{' '}
        {site.retellings === 'all' ? words('footer.retellings') : null} {site.licence}
      </p>
    </div>
  );
}
