import { bytesBeside, choiceOf, choose } from '../model/choice.ts';
import { newCorrections, type ReportNews } from '../model/news.ts';
import type { Withdrawal } from '../model/report.ts';
import { problemIn, type SaveManifest, type SaveProblem } from '../model/save.ts';
import { inTime } from '../ui/in-time.ts';
import { reportCache, wholeCopy } from './caches.ts';
import type { Doings } from './doings.ts';
import { fetchManifest, fetchNews } from './download.ts';
import type { Copy } from './listing.ts';
import { stored } from './making.ts';
import { siteRoot } from './root.ts';
import { savedCorrections } from './saved-corrections.ts';
import { keepTold } from './told.ts';

/** What looking for newer versions works with. */
interface Looking {
  readonly doings: Doings;
  /** What is saved, as storage was last seen. */
  readonly copies: readonly Copy[];
  /** Deletes all copies of a report. False where something of them is left. */
  readonly remove: (slug: string) => Promise<boolean>;
  /** Reads storage again, and tells the other tabs that it changed. */
  readonly tell: () => Promise<void>;
}

/**
 * Asks the site what is new about the reports that are saved here, and keeps it with the copies. A report that was taken back
 * because a copy may do harm is removed; one that the site does not name is left as it is. Says what stopped it, if something
 * did; never rejects.
 */
export async function lookForNewer(looking: Looking, signal: AbortSignal): Promise<SaveProblem | undefined> {
  const { doings, copies } = looking;
  try {
    const news = await fetchNews(siteRoot(), { signal });
    doings.unnamed.clear();
    // First of all, and whatever else fails: a copy may do harm.
    for (const copy of copies) {
      const takenBack = news.withdrawn[copy.slug];
      if (takenBack) await takeBack(copy, takenBack, looking);
    }
    const failed = new Set<string>();
    let problem: SaveProblem | undefined;
    for (const copy of copies) {
      if (news.withdrawn[copy.slug]) continue;
      await compare(copy, news.reports[copy.slug], doings, signal).catch(error => {
        failed.add(copy.slug);
        problem ??= problemIn(error);
      });
    }
    await keepAll({ ...looking, copies: copies.filter(({ slug }) => !failed.has(slug)) });
    return problem;
  } catch (error) {
    return problemIn(error);
  }
}

async function takeBack({ slug, title }: Copy, withdrawal: Withdrawal, { doings, remove }: Looking) {
  const { newer, withdrawn, takenAway } = doings;
  newer.delete(slug);
  withdrawn.set(slug, withdrawal);
  if (withdrawal.copies === 'keep' || !(await remove(slug))) return;
  withdrawn.delete(slug);
  takenAway.add(title);
}

async function compare(
  { slug, state }: Copy,
  news: ReportNews | undefined,
  { newer, withdrawn, unnamed }: Doings,
  signal: AbortSignal,
) {
  withdrawn.delete(slug);
  if (!news) unnamed.add(slug);
  if (state.kind !== 'saved' || !news) return;
  if (news.revision === state.revision) {
    newer.delete(slug);
    return;
  }
  const manifest = await fetchManifest(slug, siteRoot(), { signal });
  const all = await stored(() => bytesToCome(manifest, siteRoot()));
  const corrections = newCorrections(
    news.corrections,
    await stored(() => savedCorrections(slug, siteRoot())),
  );
  newer.set(slug, { revision: news.revision, all, corrections });
}

/** How much comes for a newer revision: what was chosen before and is not here already. */
async function bytesToCome(manifest: SaveManifest, root: string): Promise<number> {
  const copy = await wholeCopy(manifest.slug, root);
  const wanted = copy?.manifest.chosen ? choose(manifest, choiceOf(copy.manifest)).files : manifest.files;
  return bytesBeside(wanted, copy?.manifest.files);
}

/** Keeps what was told with the copies, as far as storage lets us: it must not be forgotten with the page. */
async function keepAll({ doings, copies, tell }: Looking): Promise<void> {
  let isNews = false;
  for (const { slug, state } of copies) {
    if (state.kind !== 'saved' && state.kind !== 'broken') continue;
    const [withdrawn, newer] = [doings.withdrawn.get(slug), doings.newer.get(slug)];
    const isKept = state.withdrawn || (state.kind === 'saved' && state.newer?.corrections);
    // Of most copies nothing is to be kept: a long shelf need not be opened to find that out.
    if (!withdrawn && !newer && !isKept) continue;
    const told = { ...(withdrawn ? { withdrawn } : {}), ...(newer ? { newer } : {}) };
    const keeping = inTime(keepTold(reportCache(slug, state.revision), told, siteRoot()));
    isNews = (await keeping.catch(() => false)) || isNews;
  }
  if (isNews) await tell();
}
