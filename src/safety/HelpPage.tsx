import { useState } from 'react';
import { fits, type Wish } from '../model/help.ts';
import { type Door, doors, type Service } from '../model/library.ts';
import { useWords } from '../strings/words.tsx';
import { useHydrated } from '../ui/useHydrated.ts';
import { doorKeys } from './door-names.ts';
import { HelpWish } from './HelpWish.tsx';
import { ServiceEntry } from './ServiceEntry.tsx';
import './HelpPage.css';

const everything: Wish = { nation: '', need: '' };

/** Support services behind four doors; with script, those for a nation and a need. What is chosen is kept nowhere. */
export function HelpPage({ services }: { services: readonly Service[] }) {
  const words = useWords();
  const live = useHydrated();
  const [wish, setWish] = useState(everything);
  const shown = services.filter(service => fits(service, wish));
  const used = doors.filter(door => services.some(service => service.for.includes(door)));
  return (
    // A picture of it in a list of open apps would tell: see `cover.ts`.
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
      {live ? <HelpWish {...{ services, wish }} shown={shown.length} onWish={setWish} /> : null}
      {used.map(door => (
        <BehindDoor key={door} door={door} services={shown.filter(service => service.for.includes(door))} />
      ))}
      {services.some(service => !service.checked) ? (
        <p className="help-unchecked">{words('helpPage.unchecked')}</p>
      ) : null}
    </div>
  );
}

function BehindDoor({ door, services }: { door: Door; services: readonly Service[] }) {
  const words = useWords();
  return (
    <section id={door} aria-labelledby={`${door}-name`}>
      <h2 id={`${door}-name`}>{words(doorKeys[door])}</h2>
      {services.length === 0 ? <p>{words('helpPage.noneFits')}</p> : null}
      <ul className="services">
        {services.map(service => (
          <li key={service.id}>
            <ServiceEntry service={service} />
          </li>
        ))}
      </ul>
    </section>
  );
}
