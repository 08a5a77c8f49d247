/** Closes at what a device takes for “back”, its gesture or button on a phone above all: https://html.spec.whatwg.org/#close-watchers. */
interface CloseWatcher {
  onclose: (() => void) | null;
}

declare global {
  interface Window {
    readonly CloseWatcher?: new (options: { signal: AbortSignal }) => CloseWatcher;
  }
}

/**
 * Has Back close what is open instead of leaving the page under it, as people expect of what covers a page; the returned
 * function ends that. Only where the browser can do so without an entry of its own in the history: that would be a trace, and
 * Exit, which replaces one entry, would leave the other. So not for a page of another document, nor in browsers that have
 * neither of the two ways: there, Back leaves as ever. A second Back in a row always does.
 */
export function closeOnBack(part: Element, close: () => void): () => void {
  const end = new AbortController();
  const { signal } = end;
  if (window.CloseWatcher) new window.CloseWatcher({ signal }).onclose = close;
  const onNavigate = (event: NavigateEvent) => {
    const here = window.navigation.currentEntry?.index ?? 0;
    const isBack = event.navigationType === 'traverse' && event.destination.index < here;
    // Exit has emptied the page: nothing of it may hold anybody back.
    if (!isBack || !event.cancelable || !part.isConnected) return;
    event.preventDefault();
    close();
  };
  // A browser without it has no `navigation` at all.
  (window.navigation as Navigation | undefined)?.addEventListener('navigate', onNavigate, { signal });
  return () => end.abort();
}
