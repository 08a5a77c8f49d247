/** Resolves when the browser has nothing better to do; Safari has no `requestIdleCallback`. */
export function atRest(): Promise<void> {
  return new Promise(resolve => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 3000 });
    else setTimeout(resolve, 200);
  });
}
