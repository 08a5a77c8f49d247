import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import { isForDanger } from '../model/help.ts';
import { type Door, doors, type Service } from '../model/library.ts';
import { useWords } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { doorKeys } from './door-names.ts';
import { Channels } from './ServiceEntry.tsx';
import './HelpPanel.css';

interface HelpPanelProps {
  readonly services: readonly Service[];
  readonly onClose: () => void;
}

/** The first contacts behind each door, over the page that is read, which stays where it is. */
export function HelpPanel({ services, onClose }: HelpPanelProps) {
  const words = useWords();
  const danger = services.find(service => isForDanger(service) && service.phone);
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words('header.help')}
      description={words('helpPage.lead')}
      body={
        <div className="help-panel" data-hard="">
          {danger ? (
            <section aria-labelledby="panel-danger">
              <h3 id="panel-danger">{words('helpPage.danger')}</h3>
              <Channels service={danger} />
            </section>
          ) : null}
          {firstContacts(services).map(({ service, behind }) => (
            <section key={service.id} aria-labelledby={`panel-${service.id}`}>
              <h3 id={`panel-${service.id}`}>{behind.map(door => words(doorKeys[door])).join(' · ')}</h3>
              <p>
                <b>{service.name}</b>: {service.purpose}
              </p>
              <Channels service={service} />
            </section>
          ))}
          {services.some(service => !service.checked) ? (
            <p className="help-unchecked">{words('helpPage.unchecked')}</p>
          ) : null}
        </div>
      }
    >
      <Link className="button" data-look="strong" to={addresses.help}>
        {words('help.all')}
      </Link>
      <Button onClick={onClose}>{words('helpPage.close')}</Button>
    </Dialog>
  );
}

/** Whom to reach first behind each door; those behind several are there once, in the order of the doors. */
function firstContacts(services: readonly Service[]): { service: Service; behind: Door[] }[] {
  const found: { service: Service; behind: Door[] }[] = [];
  for (const door of doors) {
    const service = firstFor(door, services);
    const before = found.find(one => one.service === service);
    if (before) before.behind.push(door);
    else if (service) found.push({ service, behind: [door] });
  }
  return found;
}

/** The first service behind a door that is not for danger alone, and that can be called or written to at once. */
function firstFor(door: Door, services: readonly Service[]): Service | undefined {
  const behind = services.filter(service => service.for.includes(door) && !isForDanger(service));
  return behind.find(({ phone, text }) => phone || text) ?? behind[0];
}
