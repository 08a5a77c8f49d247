import { type ReactNode, useCallback, useState } from 'react';
import { createPortal } from 'react-dom';

/**
 * Draws something over the page, at the end of its body. Where the reader has left by Exit meanwhile, which empties the
 * document, what comes late or is drawn anew must not be seen in the empty page: it is drawn only for a place that is in
 * the document, and goes on in the body of then.
 */
export function OverPage({ children }: { children: ReactNode }) {
  const [body, setBody] = useState<HTMLElement>();
  const stand = useCallback((place: HTMLElement | null) => {
    if (place?.isConnected) setBody(place.ownerDocument.body);
  }, []);
  return (
    <>
      <span hidden ref={stand} />
      {body ? createPortal(children, body) : null}
    </>
  );
}
