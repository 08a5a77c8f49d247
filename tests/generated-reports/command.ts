import { parseArgs } from 'node:util';
import { writeContent } from './content-folder.ts';

const usage =
  'npx tsx tests/generated-reports/command.ts DIR [--seed N] [--reports N] [--words N] [--pairs N] [--easy-read]';

function asked() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        seed: { type: 'string', default: '1' },
        reports: { type: 'string', default: '1' },
        words: { type: 'string', default: '100000' },
        pairs: { type: 'string', default: '600' },
        'easy-read': { type: 'boolean', default: false },
      },
    });
    const [seed, reports, words, pairs] = [values.seed, values.reports, values.words, values.pairs].map(
      Number,
    );
    const numbers = { seed: seed ?? 0, reports: reports ?? 0, words: words ?? 0, pairs: pairs ?? 0 };
    const [folder] = positionals;
    if (!folder || !Object.values(numbers).every(value => Number.isSafeInteger(value) && value > 0))
      return undefined;
    return { folder, ...numbers, easyRead: values['easy-read'] };
  } catch {
    return undefined;
  }
}

/** Writes a content folder to measure with, for people: tests call what it calls. */
const wish = asked();
if (!wish) {
  console.error(usage);
  process.exitCode = 2;
} else {
  await writeContent(wish.folder, wish).catch((error: unknown) => {
    console.error(error instanceof RangeError ? error.message : error);
    process.exitCode = 1;
  });
}
