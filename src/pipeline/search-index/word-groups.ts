import type { WordGroup } from './related.ts';

/** Words of official language and of plain that a search takes for one another, beside those of the library's glossary. */
export const wordGroups: readonly WordGroup[] = [];
