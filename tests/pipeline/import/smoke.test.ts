import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { accountOf } from '../../../src/pipeline/import/account.ts';
import { readDocx } from '../../../src/pipeline/import/docx/read.ts';
import { editionOf } from '../../../src/pipeline/import/edition.ts';
import { largeReport } from './large.ts';

test('smoke', () => {
  const big = largeReport(60000);
  writeFileSync('/tmp/big.docx', big.bytes);
  const t = Date.now();
  const m = editionOf(readDocx(big.bytes), 'full');
  console.log(Date.now() - t, process.memoryUsage().rss / 1e6);
  console.log(m.text.slice(0, 2500));
  console.log(accountOf(m).slice(0, 1500));
});
