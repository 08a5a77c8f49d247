import type { BothVoices, Together } from '../../model/together.ts';
import { errorAt, noReport, type Tell, warningAt } from '../findings.ts';
import { fields, id, list, looseDate, optional, words } from './fields.ts';
import { readBy } from './schema.ts';
import { readYaml, type YamlPath, type YamlText } from './yaml.ts';

/** Where a publisher tells how the reports belong together. */
export const togetherFile = 'together.yaml';

/** Neither voice stands in for the other here: whoever is told less would not know it. */
const bothVoices = fields(
  { adults: words, 'young-people': words },
  'text for each of adults and young-people',
).transform((value): BothVoices => value);

const part = fields({ id, heading: words, words: bothVoices, reports: optional(list(id)) }).transform(
  value => ({
    ...value,
    reports: value.reports ?? [],
  }),
);

const file = fields({
  title: words,
  lead: bothVoices,
  parts: list(part),
  moments: optional(list(fields({ date: looseDate, what: words }))),
});

/** How the reports belong together, with the places that its parts were written at. */
export interface TogetherSource {
  readonly together: Together;
  readonly yaml: YamlText;
}

/** Reads `together.yaml`, or gives nothing and tells what is wrong with it. `slugs` are those of all reports. */
export function readTogether(text: string, slugs: readonly string[], tell: Tell): TogetherSource | undefined {
  const yaml = readYaml(text, togetherFile, tell);
  if (!yaml) return undefined;
  const read = readBy(file, yaml.value === '' ? { ...yaml, value: {} } : yaml, togetherFile, tell);
  if (!read) return undefined;
  const together: Together = { ...read, moments: read.moments ?? [] };
  tellEqualIds(together, yaml, tell);
  tellUnknownReports(together, slugs, yaml, tell);
  tellUnplacedReports(together, slugs, tell);
  return { together, yaml };
}

function tellEqualIds({ parts }: Together, yaml: YamlText, tell: Tell): void {
  parts.forEach((one, index) => {
    if (parts.findIndex(other => other.id === one.id) === index) return;
    const message = `two entries of \`parts\` have the id “${one.id}”; give each its own`;
    tell(
      errorAt(togetherFile, yaml.place(['parts', index, 'id']), 'duplicate-id', message, { found: one.id }),
    );
  });
}

function tellUnknownReports({ parts }: Together, slugs: readonly string[], yaml: YamlText, tell: Tell): void {
  for (const [index, { reports }] of parts.entries()) {
    for (const [at, slug] of reports.entries()) {
      if (slugs.includes(slug)) continue;
      const message = noReport(slug, slugs);
      const path: YamlPath = ['parts', index, 'reports', at];
      tell(errorAt(togetherFile, yaml.place(path), 'unknown-report', message, { found: slug }));
    }
  }
}

/** A page that says how all hangs together, and leaves a report out, was forgotten when the report came. */
function tellUnplacedReports({ parts }: Together, slugs: readonly string[], tell: Tell): void {
  const placed = new Set(parts.flatMap(({ reports }) => reports));
  for (const slug of slugs) {
    if (placed.has(slug)) continue;
    const message = `the report “${slug}” is in no part; add it to the \`reports\` of the one that tells of it`;
    tell(warningAt(togetherFile, { line: 1, column: 1 }, 'unplaced-report', message, { found: slug }));
  }
}
