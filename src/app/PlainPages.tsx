import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import { useWords } from '../strings/words.tsx';
import { useSite } from './site.ts';

/** What this site is, who makes it, and how its versions came about. */
export function AboutPage() {
  const words = useWords();
  const { publisher, retellings, licence } = useSite();
  return (
    <div className="page">
      <h1 tabIndex={-1}>{words('footer.about')}</h1>
      <p className="lead">{words('about.lead')}</p>
      <h2>{words('about.versionsHeading')}</h2>
      <p>{words('about.versions')}</p>
      <p>{words('about.pairs')}</p>
      <p>
        {words('about.teachers')} <Link to={addresses.teachers}>{words('footer.teachers')}</Link>
      </p>
      <h2>{words('about.retellingHeading')}</h2>
      {retellings === 'none' ? null : (
        <p>{words(retellings === 'all' ? 'about.retelling' : 'about.someRetellings')}</p>
      )}
      <p>{words('about.publisher', { publisher })}</p>
      <h2>{words('about.offlineHeading')}</h2>
      <p>
        {words('about.offline')} <Link to={addresses.privacy}>{words('footer.privacy')}</Link>
      </p>
      <h2>{words('about.licenceHeading')}</h2>
      <p>{words('about.licence')}</p>
      {licence ? <p>{licence}</p> : null}
    </div>
  );
}

/** What was made accessible, how it was tested, and what was not tested. */
export function AccessibilityPage() {
  const words = useWords();
  const done = [
    'structure',
    'keyboard',
    'partKeys',
    'pairKeys',
    'colours',
    'zoom',
    'plain',
    'noScript',
    'print',
    'shift',
  ] as const;
  const tested = ['when', 'keys', 'sizes', 'looks', 'part'] as const;
  const open = ['people', 'devices', 'readers'] as const;
  return (
    <div className="page">
      <h1 tabIndex={-1}>{words('footer.accessibility')}</h1>
      <p className="lead">{words('accessibility.lead')}</p>
      <h2>{words('accessibility.doneHeading')}</h2>
      <ul>
        {done.map(item => (
          <li key={item}>{words(`accessibility.${item}`)}</li>
        ))}
      </ul>
      <h2>{words('accessibility.testedHeading')}</h2>
      <ul>
        {tested.map(item => (
          <li key={item}>{words(`accessibility.${item}`)}</li>
        ))}
      </ul>
      <h2>{words('accessibility.openHeading')}</h2>
      <ul>
        {open.map(item => (
          <li key={item}>{words(`accessibility.${item}`)}</li>
        ))}
      </ul>
      <p>
        {words('accessibility.settings')} <Link to={addresses.settings}>{words('header.settings')}</Link>
      </p>
    </div>
  );
}
