import type { Finding } from '../../model/finding.ts';
import { type Audience, saidIn } from '../../model/report.ts';
import { readingAge } from '../../text/reading-age.ts';
import { countWords } from '../../text/words.ts';
import { proseOf } from '../compile/reading.ts';
import type { Check, DraftEdition } from '../draft.ts';
import { fileStart, warningAt } from '../findings.ts';

/** Years, where an edition does not say its own `readingAge`. Adults are not told how hard their texts may be. */
const targets: Record<Audience, number | undefined> = {
  adults: undefined,
  'young-people': 12,
  'easy-read': 10,
};

/** A target is a whole number of years, and so is what it is held against. */
const margin = 0.5;
/** A shorter section says little about how hard it is. */
const fewestWords = 40;
const mostSections = 3;

/** Warns of each edition that is harder than its target, and names its hardest sections. */
export const readingAgeRule: Check = {
  rule: 'reading-age',
  run: draft => draft.editions.flatMap(inEdition),
};

function inEdition(edition: DraftEdition): Finding[] {
  const target = edition.readingAge ?? targets[edition.audience];
  const age = readingAge(proseOf(edition.sections), edition.lang);
  if (target === undefined || age < target + margin) return [];
  const worst = edition.sections
    .filter(section => saidIn(section).reduce((sum, { text }) => sum + countWords(text), 0) >= fewestWords)
    .map(section => ({ section, age: readingAge(proseOf([section]), edition.lang) }))
    .filter(entry => entry.age >= target + margin)
    .sort((one, other) => other.age - one.age)
    .slice(0, mostSections)
    .map(({ section, age: its }) => `“${section.heading}” (${its.toFixed(1)}, line ${section.line})`);
  const where = worst.length > 0 ? `; the hardest sections are ${worst.join(', ')}` : '';
  const message = `this edition asks for a reader of ${age.toFixed(1)} years, and its target is ${target}${where}`;
  return [
    warningAt(edition.file, fileStart, 'reading-age', message, {
      found: age.toFixed(1),
      expected: `at most ${target}`,
    }),
  ];
}
