import type { ReportsCheck } from '../draft.ts';
import { warningAt } from '../findings.ts';
import { readYaml } from '../read/yaml.ts';

const file = 'glossary.yaml';

/** Warns of each term of the glossary that no edition of any report marks: readers find it in the list and nowhere else. */
export const unusedTerm: ReportsCheck = {
  rule: 'unused-term',
  run: ({ terms }, reports, glossary) => {
    const used = new Set(
      reports.flatMap(({ editions }) => editions.flatMap(own => own.terms.map(({ id }) => id))),
    );
    const yaml = readYaml(glossary, file, () => {});
    return terms.flatMap(({ id, term }, index) => {
      if (used.has(id)) return [];
      const message = `no report marks “${term}”; mark it with :term[${term}] where it is used, or take it out`;
      return warningAt(
        file,
        yaml?.place(['terms', index, 'id']) ?? { line: 1, column: 1 },
        'unused-term',
        message,
      );
    });
  },
};
