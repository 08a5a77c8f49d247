import { keptOnDevice } from './kept-values.ts';

/** Where a reader stopped in a report: the view, such as `full` or `side-by-side`, and the passage as its address names it. */
export interface KeptPlace {
  readonly view: string;
  readonly passage: string;
}

/** The key in local storage. Nothing is there unless the reader has switched on that places are kept. */
export const placesKey = 'places';

/** So many reports at most; the one that was not read for longest goes first. */
const most = 50;

/** Where the reader stopped in a report; nothing where that is not known. Never throws. */
export function placeIn(slug: string): KeptPlace | undefined {
  return new Map(read()).get(slug);
}

/** Keeps where the reader stopped in a report, or nothing of it any more. */
export function keepPlace(slug: string, place: KeptPlace | undefined): void {
  const others = read().filter(([known]) => known !== slug);
  const all = place ? [...others, [slug, place] as const].slice(-most) : others;
  keptOnDevice.keep(
    placesKey,
    all.length === 0 ? null : JSON.stringify(all.map(([of, { view, passage }]) => [of, view, passage])),
  );
}

/** Forgets all places. */
export function forgetPlaces(): void {
  keptOnDevice.keep(placesKey, null);
}

/** What is kept, the report read last at the end; what is no such list is nothing. */
function read(): (readonly [slug: string, place: KeptPlace])[] {
  try {
    const value: unknown = JSON.parse(keptOnDevice.read(placesKey) ?? '[]');
    return Array.isArray(value) ? value.flatMap(entry => restore(entry)) : [];
  } catch {
    return [];
  }
}

function restore(entry: unknown): (readonly [string, KeptPlace])[] {
  if (!Array.isArray(entry) || !entry.every(text => typeof text === 'string')) return [];
  const [slug = '', view = '', passage = ''] = entry as string[];
  return slug && view && passage ? [[slug, { view, passage }]] : [];
}
