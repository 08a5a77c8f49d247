import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import type { Service } from '../model/library.ts';
import { useWords } from '../strings/words.tsx';
import { ServiceEntry } from './ServiceEntry.tsx';

/** The first ways to help, at the end of a report and on paper. */
export function HelpCard({ services }: { services: readonly Service[] }) {
  const words = useWords();
  const first = services
    .filter(service => service.for.includes('me') && (service.phone || service.text))
    .slice(0, 4);
  // Where nobody is named there is nobody to promise.
  if (services.length === 0) return null;
  return (
    <section className="help-card" aria-labelledby="help-card-name">
      <h2 id="help-card-name">{words('help.cardName')}</h2>
      <p>{words('help.cardWords')}</p>
      <ul className="services">
        {first.map(service => (
          <li key={service.id}>
            <ServiceEntry service={service} />
          </li>
        ))}
      </ul>
      <p>
        <Link className="button" to={addresses.help}>
          {words('help.all')}
        </Link>
      </p>
    </section>
  );
}
