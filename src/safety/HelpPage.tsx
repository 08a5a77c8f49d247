import { type Door, doors, type Service } from '../model/library.ts';
import { useWords, type WordKey } from '../strings/words.tsx';
import { ServiceEntry } from './ServiceEntry.tsx';
import './HelpPage.css';

const doorKeys: Record<Door, WordKey> = {
  me: 'helpPage.me',
  friend: 'helpPage.friend',
  'worried-adult': 'helpPage.worriedAdult',
  professional: 'helpPage.professional',
};

/** Support services behind four doors. */
export function HelpPage({ services }: { services: readonly Service[] }) {
  const words = useWords();
  const used = doors.filter(door => services.some(service => service.for.includes(door)));
  return (
    <div className="page help" data-hard="">
      <h1 tabIndex={-1}>{words('header.help')}</h1>
      <p className="lead">{words('helpPage.lead')}</p>
      {services.length === 0 ? <p>{words('helpPage.none')}</p> : null}
      <nav aria-label={words('helpPage.doors')}>
        <ul className="help-doors">
          {used.map(door => (
            <li key={door}>
              <a className="button" href={`#${door}`}>
                {words(doorKeys[door])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {used.map(door => (
        <section key={door} id={door} aria-labelledby={`${door}-name`}>
          <h2 id={`${door}-name`}>{words(doorKeys[door])}</h2>
          <ul className="services">
            {services
              .filter(service => service.for.includes(door))
              .map(service => (
                <li key={service.id}>
                  <ServiceEntry service={service} />
                </li>
              ))}
          </ul>
        </section>
      ))}
      {services.some(service => !service.checked) ? (
        <p className="help-unchecked">{words('helpPage.unchecked')}</p>
      ) : null}
    </div>
  );
}
