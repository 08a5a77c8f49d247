import { audiences, type Correction, fatesOfCopies, type Voices, type Withdrawal } from './report.ts';

/** What a site tells of the present state of its reports: one small file, fetched when the reader asks. */
export interface News {
  readonly format: 1;
  /** By slug. */
  readonly reports: Readonly<Record<string, ReportNews>>;
  /** Reports that were taken back, by slug. One that is in neither list is unknown, and never counts as taken back. */
  readonly withdrawn: Readonly<Record<string, Withdrawal>>;
}

/** The present state of one report. */
export interface ReportNews {
  /** Of its saved copy: `SaveManifest.revision`. */
  readonly revision: string;
  readonly corrections: readonly Correction[];
}

/** Reads the file back; `undefined` where it is something else, such as a network's sign-in page. */
export function restoreNews(value: unknown): News | undefined {
  if (!isRecord(value) || value.format !== 1) return undefined;
  const { reports, withdrawn } = value;
  if (!isRecord(reports) || !isRecord(withdrawn)) return undefined;
  const news = restoreAll(reports, restoreReport);
  const takenBack = restoreAll(withdrawn, restoreWithdrawal);
  return news && takenBack && { format: 1, reports: news, withdrawn: takenBack };
}

/** The corrections that a reader's copy does not have yet. */
export function newCorrections(now: readonly Correction[], before: readonly Correction[]): Correction[] {
  return now.filter(({ date, text }) => !before.some(known => known.date === date && known.text === text));
}

/** Reads a list of corrections; `undefined` where it is not one. */
export function restoreCorrections(value: unknown): Correction[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const found = value.flatMap(item => {
    if (!isRecord(item) || !isDay(item.date) || typeof item.text !== 'string') return [];
    return [{ date: item.date, text: item.text }];
  });
  return found.length === value.length ? found : undefined;
}

function restoreReport(value: unknown): ReportNews | undefined {
  if (!isRecord(value) || typeof value.revision !== 'string') return undefined;
  const corrections = restoreCorrections(value.corrections);
  return corrections && { revision: value.revision, corrections };
}

/** Reads what is said of a report that was taken back; `undefined` where it is something else. */
export function restoreWithdrawal(value: unknown): Withdrawal | undefined {
  if (!isRecord(value) || !isDay(value.date) || !isRecord(value.because)) return undefined;
  const copies = fatesOfCopies.find(fate => fate === value.copies);
  if (!copies) return undefined;
  const because: Record<string, string> = {};
  for (const audience of audiences) {
    const sentence = value.because[audience];
    if (typeof sentence === 'string') because[audience] = sentence;
  }
  return { date: value.date, because: because as Voices, copies };
}

/** Nothing at all where one of them is not what it should be: half a list would say less than is so. */
function restoreAll<T>(
  list: Record<string, unknown>,
  restore: (value: unknown) => T | undefined,
): Record<string, T> | undefined {
  const found: Record<string, T> = {};
  for (const [slug, value] of Object.entries(list)) {
    const restored = restore(value);
    if (restored === undefined || !/^[a-z0-9-]+$/.test(slug)) return undefined;
    found[slug] = restored;
  }
  return found;
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
