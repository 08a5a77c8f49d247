import type { Imported } from './edition.ts';
import type { Counts, Loss, Place } from './manuscript.ts';

const names: readonly (keyof Counts)[] = [
  'words',
  'headings',
  'lists',
  'tables',
  'footnotes',
  'pictures',
  'links',
];
/** Places named for one kind of loss; the rest is counted. */
const mostPlaces = 200;

/**
 * What went in and what came out, and each thing that was left out or changed, with its place. Words of the source that no line
 * explains are said too: a loss that nobody knows of would be the worst.
 */
export function accountOf(imported: Imported): string {
  const { source, made, losses } = imported;
  const rows = names.map(name => `  ${name.padEnd(10)}${number(source[name])}${number(made[name])}`);
  const table = [`  ${''.padEnd(10)}${'in'.padStart(9)}${'out'.padStart(9)}`, ...rows].join('\n');
  const lines = [...groupsOf(losses)].map(([what, group]) => lineOf(what, group, imported));
  const unexplained = unexplainedWords(imported);
  if (unexplained) lines.push(unexplained);
  const changes =
    lines.length === 0
      ? 'Nothing was left out or changed.'
      : `Left out or changed:\n${lines.map(line => `  - ${line}`).join('\n')}`;
  return `${table}\n\n${changes}\n`;
}

function number(value: number): string {
  return value.toLocaleString('en-GB').padStart(9);
}

function groupsOf(losses: readonly Loss[]): Map<string, Loss[]> {
  const groups = new Map<string, Loss[]>();
  for (const loss of losses) groups.set(loss.what, [...(groups.get(loss.what) ?? []), loss]);
  return groups;
}

function lineOf(what: string, losses: readonly Loss[], imported: Imported): string {
  const places = losses.map(loss => placeOf(loss, imported)).filter(place => place !== '');
  const counted = [...countsOf(places)].map(([place, count]) => (count > 1 ? `${place} (${count}×)` : place));
  const shown = counted.slice(0, mostPlaces);
  const rest = counted.length - shown.length;
  const where =
    shown.length === 0 ? '' : `: ${shown.join('; ')}${rest > 0 ? `; and ${rest} more places` : ''}`;
  return `${losses.length} × ${what}${where}`;
}

function countsOf(places: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}

function placeOf({ place, detail }: Loss, imported: Imported): string {
  const where = [place.part, place.at === undefined ? undefined : `${imported.unit} ${place.at}`]
    .filter(Boolean)
    .join(', ');
  const heading = place.part === undefined ? headingBefore(place, imported) : undefined;
  const under = heading === undefined ? '' : ` under “${heading}”`;
  return `${where}${under}${detail ? ` (${visible(detail)})` : ''}`;
}

/** A terminal must show a file's words, not obey them. */
function visible(text: string): string {
  const plain = [...text]
    .map(sign => (sign < ' ' || (sign >= '\u007f' && sign < '\u00a0') ? ' ' : sign))
    .join('');
  return plain.length > 100 ? `${plain.slice(0, 99)}…` : plain;
}

function headingBefore({ at }: Place, { headings }: Imported): string | undefined {
  if (at === undefined) return undefined;
  // Losses by the thousand must not each walk through all headings.
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const words = headings[low - 1]?.words;
  return words && visible(words.length > 60 ? `${words.slice(0, 59)}…` : words);
}

function unexplainedWords({ source, made, losses }: Imported): string | undefined {
  const lost = losses.reduce((sum, loss) => sum + (loss.words ?? 0), 0);
  const difference = source.words - lost - made.words;
  if (difference === 0) return undefined;
  const count = Math.abs(difference);
  const noun = count === 1 ? 'word' : 'words';
  return difference > 0
    ? `${count} ${noun} of the file that no line above explains are not in the edition`
    : `${count} ${noun} in the edition that were counted otherwise in the file`;
}
