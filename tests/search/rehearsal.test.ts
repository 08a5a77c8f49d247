import { expect, test } from 'vitest';
import { rehearse } from '../../src/search/rehearsal.ts';

test('what a first query goes through is gone through: a passage and its counterpart are found, both marked', async () => {
  const [result] = await rehearse();
  expect(result?.lead.marks.length).toBeGreaterThan(0);
  expect(result?.beside[0]?.marks.length).toBeGreaterThan(0);
});
