import type { Finding } from '../../model/finding.ts';
import type { Service } from '../../model/library.ts';
import type { At, LibraryCheck } from '../draft.ts';
import { fileStart, warningAt } from '../findings.ts';
import { readYaml } from '../read/yaml.ts';

const file = 'help.yaml';

/** Long enough for somebody to read the service's page before the help page begins to drop its hours. */
const daysBefore = 90;
const dayLength = 24 * 60 * 60 * 1000;

/** Warns of each support service whose contact nobody has checked, or whose check has run out or soon will. */
export const staleContact: LibraryCheck = {
  rule: 'stale-contact',
  run: ({ services }, today, help) => {
    const yaml = readYaml(help, file, () => {});
    return services.flatMap((service, index) => [
      ...unchecked(service, yaml?.place(['services', index]) ?? fileStart),
      ...expiring(service, today, yaml?.place(['services', index, 'expires']) ?? fileStart),
    ]);
  },
};

function unchecked({ name, source, checked }: Service, at: At): Finding[] {
  if (checked) return [];
  const message = `nobody has checked the contact of “${name}”; compare it with ${page(source)} and add \`checked\``;
  return [warningAt(file, at, 'stale-contact', message)];
}

function expiring({ name, source, expires }: Service, today: string, at: At): Finding[] {
  if (!expires) return [];
  const days = Math.round((Date.parse(expires) - Date.parse(today.slice(0, 10))) / dayLength);
  if (Number.isNaN(days) || days > daysBefore) return [];
  const left = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
  const when = days < 0 ? `ran out on ${expires}` : `runs out ${left}, on ${expires}`;
  const message = `the contact of “${name}” ${when}; compare it with ${page(source)} and set \`checked\` and \`expires\` anew`;
  return [warningAt(file, at, 'stale-contact', message, { found: expires })];
}

function page(source: string | undefined): string {
  return source ?? "the service's own page";
}
