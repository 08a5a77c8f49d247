import type { PackSite } from '../../model/pack.ts';
import type { PackTemplate } from '../../model/site.ts';
import type { Drawing, Drawn } from './make.ts';
import type { ReportAtHand } from './report-at-hand.ts';
import type { ParseHtml } from './safe-words.ts';

/** What packs are made and opened with; `app` knows it. */
export interface PackKit {
  readonly template: PackTemplate;
  readonly site: PackSite;
  readonly draw: (drawing: Drawing) => Promise<Drawn>;
  readonly parseHtml: ParseHtml;
}

/** What the reader is asked about. */
export type PackAsking =
  | { readonly kind: 'make'; readonly atHand: ReportAtHand | undefined }
  | { readonly kind: 'open'; readonly file: File };
