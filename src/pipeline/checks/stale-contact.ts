import type { Finding } from '../../model/finding.ts';
import type { Service } from '../../model/library.ts';
import type { LibraryCheck } from '../draft.ts';
import { fileStart, warningAt } from '../findings.ts';

/** Long enough for somebody to read the service's page before the help page begins to drop its hours. */
const daysBefore = 90;
const dayLength = 24 * 60 * 60 * 1000;

/** Warns of each support service whose contact nobody has checked, or whose check has run out or soon will. */
export const staleContact: LibraryCheck = {
  rule: 'stale-contact',
  run: ({ services }, today) =>
    services.flatMap(service => [...unchecked(service), ...expiring(service, today)]),
};

function unchecked({ name, source, checked }: Service): Finding[] {
  if (checked) return [];
  const message = `nobody has checked the contact of “${name}”; compare it with ${page(source)} and add \`checked\``;
  return [warningAt('help.yaml', fileStart, 'stale-contact', message)];
}

function expiring({ name, source, expires }: Service, today: string): Finding[] {
  if (!expires) return [];
  const days = Math.round((Date.parse(expires) - Date.parse(today.slice(0, 10))) / dayLength);
  if (Number.isNaN(days) || days > daysBefore) return [];
  const left = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
  const when = days < 0 ? `ran out on ${expires}` : `runs out ${left}, on ${expires}`;
  const message = `the contact of “${name}” ${when}; compare it with ${page(source)} and set \`checked\` and \`expires\` anew`;
  return [warningAt('help.yaml', fileStart, 'stale-contact', message, { found: expires })];
}

function page(source: string | undefined): string {
  return source ?? "the service's own page";
}
