/**
 * Runs something once the next frame is painted: what a person asked for is seen first. In a tab behind another there
 * are no frames, and it runs in a task of its own.
 */
export function afterFrame(run: () => void): void {
  const later = () => setTimeout(run, 0);
  if (document.visibilityState === 'hidden') later();
  else requestAnimationFrame(later);
}
