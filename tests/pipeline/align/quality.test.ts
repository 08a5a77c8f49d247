import { describe, expect, test } from 'vitest';
import { matchTexts } from '../../../src/pipeline/align/match.ts';
import { readPair } from './documents.ts';
import { baseline, type Condition, conditions, measure } from './quality.ts';

/** What the weights of the aligner were set by. Most share fewer words with their retelling than real ones do. */
const set = {
  treaties: ['treaty-learning', 'treaty-rivers', 'treaty-screens'],
  terms: ['terms-service', 'contracts-home', 'terms-photos', 'tenancy-flat', 'rules-mixed'],
  stories: ['story-lighthouse', 'story-mill', 'science-peat'],
};
/**
 * Written when the aligner and its lists were done. No word was chosen by them, and of the weights only how far wider kin count,
 * with an eye on the average of all; let it stay so.
 */
const heldOut = {
  treaties: ['treaty-elders'],
  terms: ['terms-mixed', 'contracts-daily'],
  stories: ['story-orchard'],
};

/** Never seen either, and its summaries share so few words with their clauses that nobody should hope for as much. */
const scant = ['rules-ferry'];

/**
 * Written last of all, by somebody who had seen neither the aligner nor its lists. How much the direction
 * of passages counts (wider.ts) was chosen with their figures in sight; nothing else was.
 */
const last = { treaties: ['treaty-water'], terms: ['licence-video', 'insurance-travel'] };

/**
 * Written after those, by others who had seen nothing either. When they were first measured, nothing had been chosen by them:
 * shuffled summaries led to their clauses 90.5 times in 100, and the treaty was 100; of the chapters 100 jumps were right, F1
 * was 88, and 48 of 100 passages without a counterpart were left alone. The weights in links.ts were fitted again after
 * that, with these among the others.
 */
const since = {
  treaties: ['treaty-sea'],
  terms: ['terms-shops', 'licence-privacy', 'contracts-rental', 'terms-ten'],
  stories: ['story-valuer', 'story-lift', 'history-avalanche'],
};

/** Retold chapters that nothing was chosen by: written when all that is in the aligner now was in it. Let it stay so. */
const unseen = ['story-clock', 'story-cable', 'science-sand', 'inquiry-baths'];

const each = Object.keys(conditions) as Condition[];

test('the figures, printed', () => {
  const lines = [
    ...Object.values(set).flat(),
    ...Object.values(heldOut).flat(),
    ...scant,
    ...Object.values(last).flat(),
    ...Object.values(since).flat(),
    ...unseen,
  ].map(name => {
    const cells = each.map(condition => {
      const { jump, f1, alone } = measure([name], condition);
      return [jump, f1, alone]
        .map(value => value.toFixed(0))
        .join('/')
        .padStart(16);
    });
    return `${name.padEnd(18)}${baseline(name).toFixed(0).padStart(6)}${cells.join('')}`;
  });
  const head = `jump/F1/alone     TF-IDF${each.map(condition => condition.padStart(16)).join('')}`;
  console.log([head, ...lines].join('\n'));
  expect(lines).toHaveLength(31);
}, 240_000);

describe.each([
  // Without what is said of the same field (wider.ts) the first gives 81.
  ['documents it was set by', set, 85],
  ['documents it never saw', heldOut, 95],
])('on %s', (_, { treaties, terms, stories }, shuffled) => {
  test('a paragraph for children leads to the right one of the treaty', () => {
    const { jump, f1 } = measure(treaties, 'as it is');
    expect(jump).toBeGreaterThanOrEqual(92);
    expect(f1).toBeGreaterThanOrEqual(92);
    expect(measure(treaties, 'cut up').f1).toBeGreaterThanOrEqual(75);
  });

  test('a retold chapter is matched through mergers, and what is left out or added is left alone', () => {
    const { jump, f1, alone } = measure(stories, 'as it is');
    expect(f1).toBeGreaterThanOrEqual(93);
    expect(jump).toBeGreaterThanOrEqual(97);
    expect(alone).toBeGreaterThanOrEqual(75);
    // More mergers and gaps than the retellings have already, up to five passages in one.
    const more = measure(stories, 'merged, dropped');
    expect(more.f1).toBeGreaterThanOrEqual(91.5);
    expect(more.jump).toBeGreaterThanOrEqual(97);
    expect(more.alone).toBeGreaterThanOrEqual(75);
  });

  test('where a quarter stands elsewhere, little is lost', () => {
    const lost = measure(stories, 'as it is').f1 - measure(stories, 'a quarter moved').f1;
    expect(lost).toBeLessThanOrEqual(3);
    expect(measure(treaties, 'a quarter moved').f1).toBeGreaterThanOrEqual(86);
  });

  test('shuffled summaries of clauses lead to their clauses far more often than by TF-IDF', () => {
    const byTfIdf = terms.reduce((sum, name) => sum + baseline(name), 0) / terms.length;
    const { jump } = measure(terms, 'shuffled');
    expect(jump).toBeGreaterThanOrEqual(shuffled);
    expect(jump).toBeGreaterThan(byTfIdf + 30);
  });
});

test('summaries that share hardly a word with their clauses', () => {
  expect(measure(scant, 'as it is').jump).toBeGreaterThanOrEqual(80);
  expect(measure(scant, 'shuffled').jump).toBeGreaterThanOrEqual(68);
});

test('documents written last of all', () => {
  expect(measure(last.treaties, 'as it is').jump).toBeGreaterThanOrEqual(97);
  expect(measure(last.terms, 'as it is').jump).toBeGreaterThanOrEqual(95);
  // 79 without.
  expect(measure(last.terms, 'shuffled').jump).toBeGreaterThanOrEqual(81);
});

describe('documents written since', () => {
  test('shuffled summaries lead to their clauses', () => {
    expect(measure(since.terms, 'shuffled').jump).toBeGreaterThanOrEqual(88);
  });

  test('paragraphs for children lead to those of the treaty', () => {
    expect(measure(since.treaties, 'as it is').f1).toBeGreaterThanOrEqual(97);
    expect(measure(since.treaties, 'shuffled').jump).toBeGreaterThanOrEqual(86);
  });

  test('retold chapters are matched, and what is nobody’s is left alone', () => {
    for (const condition of ['as it is', 'merged, dropped'] as const) {
      const { jump, f1, alone } = measure(since.stories, condition);
      expect(jump).toBeGreaterThanOrEqual(97);
      expect(f1).toBeGreaterThanOrEqual(93);
      expect(alone).toBeGreaterThanOrEqual(75);
    }
  });
});

test('retold chapters that it never saw', () => {
  const { jump, f1, alone } = measure(unseen, 'as it is');
  expect(jump).toBeGreaterThanOrEqual(97);
  // 95 and 97 on what was written to inform; of the freest story, whose halves of passages share hardly a word, 80.
  expect(f1).toBeGreaterThanOrEqual(89);
  expect(alone).toBeGreaterThanOrEqual(75);
});

test('a report of 100,000 words takes seconds', () => {
  const all = [...Object.values(set).flat(), ...Object.values(heldOut).flat()].map(readPair);
  const texts = all.flatMap(({ left, right }) => [...left, ...right].map(({ text }) => text));
  const vocabulary = texts.join(' ').split(' ');
  // Each passage is one of ours with every third word another: as many different passages as there have to be.
  const passage = (seed: number) => {
    const words = [
      ...(texts[seed % texts.length] ?? '').split(' '),
      ...(texts[(seed * 7) % texts.length] ?? '').split(' '),
    ];
    return words
      .map((word, at) =>
        at % 3 === 0 ? (vocabulary[(seed * 31 + at * 17) % vocabulary.length] ?? '') : word,
      )
      .join(' ');
  };
  const right: string[] = [];
  for (let count = 0; count < 100_000; ) {
    const text = passage(right.length);
    count += text.split(' ').length;
    right.push(text);
  }
  const left = right.map(text =>
    text
      .split(' ')
      .filter((_, at) => at % 2 === 0)
      .join(' '),
  );
  const start = process.cpuUsage();
  const groups = matchTexts(left, right);
  const { user, system } = process.cpuUsage(start);
  console.log(`100,000 words: ${((user + system) / 1e6).toFixed(1)} s of processor time`);
  expect(groups.length).toBeGreaterThan(0.9 * right.length);
  expect((user + system) / 1e6).toBeLessThan(30);
}, 120_000);
