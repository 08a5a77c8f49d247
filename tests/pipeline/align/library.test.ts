import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Place, rowOf } from '../../../src/model/pairs.ts';
import { type Pairing, passageId, type Section } from '../../../src/model/report.ts';
import { alignReport } from '../../../src/pipeline/align/pairings.ts';
import { loadDrafts } from '../../../src/pipeline/site.ts';

const content = join(import.meta.dirname, '../../../content');

/**
 * Paragraphs that whoever reads down one side meets before the heading or the first paragraph of their part. Those that
 * are moved are not among them: their row says where they stand.
 */
function readTooEarly(pairing: Pairing, side: 'left' | 'right', sections: readonly Section[]): string[] {
  const rowAt = (place: Place) => {
    const row = rowOf(pairing, side, place);
    return row ? pairing.rows.indexOf(row) : -1;
  };
  return sections.flatMap(({ id, blocks }) => {
    const begins = [0, 1].filter(index => index <= blocks.length).map(index => rowAt({ section: id, index }));
    return blocks.flatMap((_, at) => {
      const row = rowAt({ section: id, index: at + 1 });
      const isMoved = pairing.rows[row]?.relation === 'moved';
      return !isMoved && begins.some(begin => begin > row) ? passageId(id, at + 1) : [];
    });
  });
}

test('in our own library, both sides of every pair of versions are read from the beginning of each part', async () => {
  const { drafts } = await loadDrafts(content);
  expect(drafts.length).toBeGreaterThan(0);
  const found = drafts.flatMap(draft =>
    alignReport(draft).flatMap(pairing =>
      (['left', 'right'] as const).flatMap(side => {
        const sections = draft.editions.find(({ id }) => id === pairing[side])?.sections ?? [];
        return readTooEarly(pairing, side, sections).map(id => `${draft.slug} ${pairing[side]} ${id}`);
      }),
    ),
  );
  // Two parts of the adults' version, a year apart, are one list in the young people's. Were the later part's heading
  // beside that list, what comes next of the earlier part would be read below it.
  expect(found).toEqual(['exclusions full causes.1', 'exclusions full causes.2']);
});
