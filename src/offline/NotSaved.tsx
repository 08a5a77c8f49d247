import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import type { EditionId, Slug } from '../model/report.ts';
import { readable, type SavedPart } from '../model/save.ts';
import { useWords } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import { useHydrated } from '../ui/useHydrated.ts';
import { useSavedPart, useShelf } from './shelf.ts';
import { versionName } from './version-names.ts';

/**
 * The page in place of a report that is neither on this device nor to be had now, or of a version of one of which
 * others are.
 */
export function NotSaved({ slug }: { slug?: string }) {
  const words = useWords();
  const live = useHydrated();
  const part = useSavedPart(slug ?? '');
  return (
    <div className="page not-saved">
      <h1 tabIndex={-1}>{words(part ? 'offline.versionNotHereTitle' : 'offline.notHereTitle')}</h1>
      <p>{words(part ? 'offline.versionNotHereWhy' : 'offline.notHereWhy')}</p>
      {slug && part ? <VersionsHere slug={slug as Slug} part={part} /> : null}
      {live ? <Button onClick={() => location.reload()}>{words('problem.again')}</Button> : null}
      <ReadableNow />
      <p>{words('offline.stillWorks')}</p>
      <ul className="ways-on">
        <li>
          <Link to={addresses.help}>{words('header.help')}</Link>
        </li>
        <li>
          <Link to={addresses.saved}>{words('footer.saved')}</Link>
        </li>
        <li>
          <Link to={addresses.library}>{words('offline.toLibrary')}</Link>
        </li>
      </ul>
    </div>
  );
}

/** Links to the versions of the report that the reader did save. */
function VersionsHere({ slug, part }: { slug: Slug; part: SavedPart }) {
  const words = useWords();
  const all = [...part.versions, ...part.missing];
  return (
    <ul className="ways-on" aria-label={words('offline.versionsHere')}>
      {part.versions.map(version => (
        <li key={version.id}>
          <Link to={addresses.edition(slug, version.id as EditionId)} replace>
            {versionName(words, version, all)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Links to the reports that are saved. */
function ReadableNow() {
  const words = useWords();
  const known = useShelf();
  if (known.kind !== 'ready') return null;
  const whole = known.copies.filter(copy => readable(copy)?.kind === 'saved');
  if (whole.length === 0) return <p>{words('offline.empty')}</p>;
  return (
    <>
      <h2 id="readable-now">{words('offline.savedOnes')}</h2>
      <ul className="ways-on" aria-labelledby="readable-now">
        {whole.map(({ slug, title }) => (
          <li key={slug}>
            <Link to={addresses.report(slug as Slug)}>{title}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
