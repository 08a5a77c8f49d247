/** Whether a cache belongs to the reader, in whatever state and of whatever format it is. */
export function isReportCache(name: string): boolean {
  return /^report-\d+\//.test(name);
}

/**
 * An empty cache that is there while all copies are being removed, so that a browser which is ended in between goes on
 * with it at its next start.
 */
export const removalMark = 'report-0/removing';
