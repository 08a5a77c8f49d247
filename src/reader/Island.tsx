import { useCallback, useState } from 'react';

interface IslandProps {
  readonly className: string;
  /** The words while pages are made. */
  readonly html?: string | undefined;
  /** Gives the words as nodes where the page did not bring them. */
  readonly fill?: (() => Node | undefined) | undefined;
  /** Called with the element once its words are in it. */
  readonly onReady?: ((element: HTMLElement) => void) | undefined;
}

interface TrustedTypesWindow {
  readonly trustedTypes?: { readonly emptyHTML: unknown };
}

/**
 * Words that React does not own. They come with the page, are adopted as they stand, and are never hydrated:
 * comparing a long report with its virtual copy is what makes other readers slow (seconds on a slow phone).
 */
export function Island({ className, html, fill, onReady }: IslandProps) {
  // The same object at every render, so that React never touches what is inside.
  const [markup] = useState(() => ({ __html: (html ?? emptyMarkup()) as string }));
  const adopt = useCallback(
    (element: HTMLDivElement | null) => {
      if (!element) return;
      if (!element.hasChildNodes()) {
        const nodes = fill?.();
        if (!nodes) return;
        element.append(nodes);
      }
      onReady?.(element);
    },
    [fill, onReady],
  );
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the pipeline sanitised it; in the browser it is empty.
  return <div className={className} ref={adopt} suppressHydrationWarning dangerouslySetInnerHTML={markup} />;
}

/** An empty string that a page with Trusted Types enforced accepts. */
function emptyMarkup(): unknown {
  return (globalThis as TrustedTypesWindow).trustedTypes?.emptyHTML ?? '';
}
