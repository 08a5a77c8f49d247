import { onlyIn, phoneAddress } from '../model/help.ts';
import type { Service } from '../model/library.ts';
import { longDate } from '../strings/dates.ts';
import { useLanguage, useWords } from '../strings/words.tsx';
import { useHydrated } from '../ui/useHydrated.ts';
import './ServiceEntry.css';

/** One service: what it is for first, then each way to reach it. */
export function ServiceEntry({ service }: { service: Service }) {
  const words = useWords();
  const language = useLanguage();
  const stale = useStale(service.expires);
  const nations = onlyIn(service);
  const facts = [service.cost, stale ? undefined : service.hours].filter(fact => fact !== undefined);
  return (
    <div className="service">
      <h3>{service.name}</h3>
      <p>{service.purpose}</p>
      <Channels service={service} />
      {nations.length > 0 ? (
        <p className="service-facts">{words('help.onlyIn', { nations: nations.join(', ') })}</p>
      ) : null}
      {service.cost || service.hours ? (
        // The page may have been made before the hours were out of date.
        <p className="service-facts" suppressHydrationWarning>
          {facts.join(' · ')}
        </p>
      ) : null}
      {service.bill ? (
        <p className="service-facts">{words(service.bill === 'shown' ? 'help.onBill' : 'help.notOnBill')}</p>
      ) : null}
      {service.checked ? (
        <p className="service-facts">
          {words('help.checked', { date: longDate(service.checked, language) })}
        </p>
      ) : null}
    </div>
  );
}

/** Each way to reach a service. */
export function Channels({ service }: { service: Service }) {
  const words = useWords();
  return (
    <ul className="channels">
      {service.phone ? (
        <li>
          <a className="channel" href={phoneAddress(service.phone)}>
            {words('help.call', { number: service.phone })}
          </a>
        </li>
      ) : null}
      {service.text ? (
        <li>
          <a className="channel" href={`sms:${service.text.number.replaceAll(/\s/g, '')}`}>
            {service.text.message
              ? words('help.textMessage', { number: service.text.number, message: service.text.message })
              : words('help.text', { number: service.text.number })}
          </a>
        </li>
      ) : null}
      {service.web ? (
        <li>
          <a className="channel" href={service.web} rel="noreferrer">
            {words('help.web', { site: new URL(service.web).host.replace(/^www\./, '') })}
          </a>
        </li>
      ) : null}
    </ul>
  );
}

/**
 * Whether the hours are out of date: they change, and past the date up to which they were checked they are not shown. A
 * page that takes over what was made ahead first shows them, and then looks at the calendar.
 */
function useStale(expires: string | undefined): boolean {
  const isPage = useHydrated();
  const isMadeAhead = typeof window === 'undefined';
  const isOver = expires !== undefined && expires < new Date().toISOString().slice(0, 10);
  return (isPage || isMadeAhead) && isOver;
}
