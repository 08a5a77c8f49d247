import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import type { Slug } from '../model/report.ts';
import { useWords } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import { useHydrated } from '../ui/Tabs.tsx';
import { useShelf } from './shelf.ts';

/** The page in place of a report that is neither on this device nor to be had now. */
export function NotSaved() {
  const words = useWords();
  const live = useHydrated();
  return (
    <div className="page not-saved">
      <h1 tabIndex={-1}>{words('offline.notHereTitle')}</h1>
      <p>{words('offline.notHereWhy')}</p>
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

/** Links to the reports that are saved whole. */
function ReadableNow() {
  const words = useWords();
  const known = useShelf();
  if (known.kind !== 'ready') return null;
  const whole = known.copies.filter(copy => copy.state.kind === 'saved');
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
