import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * False on the server and while hydrating, true from then on. The change is a transition: drawn in one go, all controls
 * of a page would keep a slow phone busy for a fifth of a second.
 * https://react.dev/reference/react-dom/client/hydrateRoot#handling-different-client-and-server-content
 */
export function useHydrated(): boolean {
  const [hydrated, setHydrated] = useState(!useIsFromServer());
  useEffect(() => startTransition(() => setHydrated(true)), []);
  return hydrated;
}

/** Whether what is drawn for the first time is drawn on the server, or must be the same as there. */
function useIsFromServer(): boolean {
  let isFromServer = false;
  // React asks for the server's state there and while it hydrates, and nowhere else. With a state that differed, it would
  // draw again at once and in one go.
  useSyncExternalStore(
    never,
    () => true,
    () => {
      isFromServer = true;
      return true;
    },
  );
  return isFromServer;
}
