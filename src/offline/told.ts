import { restoreCorrections, restoreWithdrawal } from '../model/news.ts';
import type { Correction, Withdrawal } from '../model/report.ts';
import { type CopyKeys, copyKeys } from './caches.ts';

/** A newer revision of a report that is saved. */
export interface NewerRevision {
  readonly revision: string;
  /** At most so many bytes come for it. */
  readonly all: number;
  /** What was put right since the copy was made. */
  readonly corrections: readonly Correction[];
}

/** What the site has told of a report, where that goes beyond the copy on this device. */
export interface Told {
  /** Its publisher took it back, and the copy is still here. */
  readonly withdrawn?: Withdrawal;
  readonly newer?: NewerRevision;
}

/** Below this lies what the site has told, in the name as the facts of a copy are: a list reads only names. */
const prefix = 'told/';

/** What the site was last heard to tell of a copy, from the copy's keys; nothing where it told nothing, or what is there is junk. */
export function toldIn(keys: CopyKeys): Told {
  const [only, ...more] = entries(keys);
  if (only === undefined || more.length > 0) return {};
  const value = parse(only.slice(prefix.length));
  const withdrawn = restoreWithdrawal(value.withdrawn);
  const newer = restoreNewer(value.newer);
  return { ...(withdrawn ? { withdrawn } : {}), ...(newer ? { newer } : {}) };
}

/**
 * Keeps with a copy what the site has told of it, so that it is still known when the page is opened again. True where that
 * is something else than what was kept. Rejects where storage does.
 */
export async function keepTold(name: string, told: Told, root: string): Promise<boolean> {
  const keys = await copyKeys(name, root);
  if (!keys) return false;
  const isSomething = told.withdrawn !== undefined || told.newer !== undefined;
  const next = isSomething ? prefix + JSON.stringify(told) : undefined;
  const before = entries(keys);
  if (before.length === (next ? 1 : 0) && before[0] === next) return false;
  const cache = await caches.open(name);
  const address = (entry: string) =>
    new URL(prefix + encodeURIComponent(entry.slice(prefix.length)), root).href;
  if (next) await cache.put(address(next), new Response(null));
  for (const entry of before) if (entry !== next) await cache.delete(address(entry));
  return true;
}

function entries({ paths }: CopyKeys): string[] {
  return [...paths].filter(path => path.startsWith(prefix));
}

function restoreNewer(value: unknown): NewerRevision | undefined {
  if (!isRecord(value) || typeof value.revision !== 'string') return undefined;
  const { revision, all } = value;
  const corrections = restoreCorrections(value.corrections);
  return corrections && Number.isSafeInteger(all) && (all as number) >= 0
    ? { revision, all: all as number, corrections }
    : undefined;
}

function parse(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
