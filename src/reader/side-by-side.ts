// What side by side needs, which every report with two versions makes ready: as files of their own, which the bundler would
// make of it, they cost a slow network 2 kB more than their bytes.
import '../ui/Notice.tsx';

type Parts = typeof import('./SideBySide.tsx');

let parts: Parts | undefined;

/**
 * Brings the code of side by side, which comes by itself so that whoever reads one version does not wait for it.
 * Rejects where it cannot be had.
 */
export async function loadSideBySide(): Promise<void> {
  parts ??= await import('./SideBySide.tsx');
}

/** The code of side by side, once it is there. */
export function sideBySide(): Parts | undefined {
  return parts;
}
