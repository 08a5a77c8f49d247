import { hostileFiles } from '../hostile-reports/files.ts';
import { judgedFile, wrongWith } from '../hostile-reports/judged.ts';
import { hostilePieces } from '../hostile-reports/pieces.ts';
import { expect, test } from '../site/test.ts';
import { planOfRun } from './plan.ts';

/** The whole of the hostile pieces is tried over all turns, a share at each. */
test('every hostile piece compiles to the closed set', ({ browserName: _ }, { project }) => {
  test.setTimeout(1_800_000);
  const turn: unknown = project.metadata.turn;
  const { times } = planOfRun();
  const wrong: string[] = [];
  let count = 0;
  for (const piece of hostilePieces({ every: times, rest: Number(turn) % times })) {
    count += 1;
    wrong.push(...wrongWith(piece));
  }
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(count * times).toBeGreaterThan(80_000);
});

test('every hostile Word file and web page becomes an edition that compiles to the closed set', async ({
  browserName: _,
}, { project }) => {
  test.setTimeout(1_800_000);
  const turn: unknown = project.metadata.turn;
  const { times } = planOfRun();
  const wrong: string[] = [];
  let payloads = 0;
  for (const file of hostileFiles({ every: times, rest: Number(turn) % times })) {
    payloads += file.payloads;
    const judged = await judgedFile(file);
    if (judged !== 'refused') wrong.push(...judged);
  }
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(payloads * times).toBeGreaterThan(80_000);
});
