import type { Outline } from '../../model/library.ts';
import { nearWithin } from '../../model/near.ts';
import type { PackFacts } from '../../model/pack.ts';

/** A report as a pack shows it: what it names beside it is in the file too. The copy itself stays as its hash tells. */
export function nearHere(outline: Outline, { reports }: PackFacts): Outline {
  if (!outline.near) return outline;
  const slugs = new Set<string>(reports.map(report => report.outline.slug));
  return { ...outline, near: nearWithin(outline.near, slugs) };
}
