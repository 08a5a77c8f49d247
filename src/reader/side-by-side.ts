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
