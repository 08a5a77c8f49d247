import { atRest } from '../ui/at-rest.ts';
import { find } from './find.ts';
import { rehearse } from './rehearsal.ts';
import type { ReportPart } from './reports-index.ts';
import type { Result } from './results.ts';
import { isHeld, libraryIndex, type SavedParts, savedIndex } from './sources.ts';
import type { WordIndex } from './word-index.ts';

/**
 * Gets ready what is looked in, before anything is typed: the library, or with no network what is saved. `draw` is given
 * results that nobody asked for.
 */
export async function getReady(
  savedParts: SavedParts,
  draw: (results: readonly Result[]) => void,
): Promise<void> {
  const library = navigator.onLine ? await libraryIndex().catch(() => undefined) : undefined;
  if (library) {
    await rested();
    draw(await rehearse());
    return;
  }
  const index = savedIndex(savedParts);
  const found = await index;
  if (!found) return;
  await rested();
  draw(await tryOut(found.index));
  await readAhead(found.parts, () => !isHeld(index));
}

/** What is being looked up: nothing is got ready before that is there. */
let looked: Promise<unknown> = Promise.resolve();

/** Lets nothing be got ready while something is looked up. */
export function whileLooking<T>(look: Promise<T>): Promise<T> {
  looked = look.catch(() => {});
  return look;
}

async function rested(): Promise<void> {
  await atRest();
  await looked;
}

/** Looks up in what is saved what nobody asked for: as `rehearse`, and the words of the first reports are read. */
async function tryOut(index: WordIndex): Promise<readonly Result[]> {
  const found = await find(index, 'children report', {}).catch(() => undefined);
  return (await found?.more().catch(() => [])) ?? [];
}

/** So many bytes of saved words are held ahead: some sixty long reports. */
const mostAhead = 16e6;

/** Reads the words of saved reports while nobody waits for anything: a result is drawn from them. Ends early when told to. */
async function readAhead(parts: readonly ReportPart[], stopped: () => boolean): Promise<void> {
  let bytes = 0;
  for (const part of parts) {
    await rested();
    if (stopped() || bytes >= mostAhead) return;
    bytes += (await part.readAhead?.().catch(() => 0)) ?? 0;
  }
}
