import type { Audience } from '../model/report.ts';
import type { SavedVersion } from '../model/save.ts';
import type { WordKey, Words } from '../strings/words.tsx';

const names: Record<Audience, WordKey> = {
  adults: 'version.adults',
  'young-people': 'version.youngPeople',
  'easy-read': 'version.easyRead',
};

/** What a version is called; its language is named only where an audience has several. */
export function versionName(words: Words, version: SavedVersion, all: readonly SavedVersion[]): string {
  const name = words(names[version.audience]);
  const several = all.filter(({ audience }) => audience === version.audience).length > 1;
  return several ? words('version.inLanguage', { name, language: version.languageName }) : name;
}
