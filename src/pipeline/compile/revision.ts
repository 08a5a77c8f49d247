import { createHash } from 'node:crypto';
import type { Report } from '../../model/report.ts';
import type { MediaFile } from '../read/source.ts';

/**
 * The first 16 hexadecimal digits of SHA-256 over a report and its media: what readers see is the same if and only
 * if the revision is. Where a block stands in its file is not seen by readers.
 */
export function revisionOf(report: Omit<Report, 'revision'>, media: readonly MediaFile[]): string {
  const files = media.map(({ path, sha256 }) => [path, sha256]);
  return createHash('sha256')
    .update(canonicalJson([report, files]))
    .digest('hex')
    .slice(0, 16);
}

/** JSON with sorted keys, without lines of source files. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === 'line') return undefined;
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
