import { memo, type RefObject, useCallback, useEffect } from 'react';
import type { Outline } from '../../model/library.ts';
import { useLaterWords, useWords } from '../../strings/words.tsx';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useHydrated } from '../../ui/useHydrated.ts';
import { contentsId } from '../Contents.tsx';
import { inLanguage } from '../names.ts';
import { sideBySide } from '../side-by-side.ts';
import { Arrow, stepKeys } from './Arrow.tsx';
import { wayKey } from './keys.ts';
import { type PartName, partsOf } from './parts.ts';
import './WayBar.css';

interface WayBarProps {
  readonly outline: Outline;
  readonly tab: string;
  /** The place of the part at the reading line, from 0. */
  readonly here: number | undefined;
  /** Holds the panels. */
  readonly root: RefObject<HTMLElement | null>;
  /** The empty element that pads the page's end. */
  readonly end: RefObject<HTMLElement | null>;
}

/**
 * The way through a version, beside its tabs: the contents within reach wherever one reads, named by the part one is
 * in, and the parts before and after. Where the contents stand beside the text only the keys are left, and a button for
 * who cannot see where they are.
 */
export const WayBar = memo(function WayBar({ outline, tab, here, root, end }: WayBarProps) {
  const words = useWords();
  const live = useHydrated();
  const parts = partsOf(outline, tab);
  const part = here === undefined ? undefined : parts[here];
  const pairs = sideBySide();
  const say = useSaying({ outline, root });
  useKeys(say);
  return (
    <>
      <div className="way" data-view={tab}>
        {/* A press on the part's name is one on the button, which has the same name wherever one is. */}
        <div className="way-place">
          <button type="button" className="way-contents" popoverTarget={contentsId}>
            <ContentsSign />
            <span className={part ? 'unseen' : 'way-word'}>{words('reader.contents')}</span>
          </button>
          <span className="way-here" {...(part ? inLanguage(part.lang) : {})}>
            {part ? `${part.number} ${part.heading}`.trim() : ''}
          </span>
        </div>
        <div className={live ? 'way-steps' : 'way-steps not-yet'}>
          {tab === 'side-by-side' ? (
            pairs && <pairs.PairSteps {...{ root, end }} />
          ) : (
            <>
              <PartStep way="previous" to={here === undefined ? undefined : parts[here - 1]} />
              <PartStep way="next" to={parts[(here ?? -1) + 1]} />
            </>
          )}
        </div>
      </div>
      <Button className={live ? 'way-say' : 'way-say not-yet'} aria-keyshortcuts="Alt+End" onClick={say}>
        {words('reader.sayWhere')}
      </Button>
    </>
  );
});

/** Three lines of a list, each with its mark. */
function ContentsSign() {
  return (
    <svg className="way-sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M3 5h3v3H3zm6 .5h12v2H9zM3 10.500h3v3H3zm6 .5h12v2H9zM3 16h3v3H3zm6 .5h12v2H9z" />
    </svg>
  );
}

const stepNames = { previous: 'reader.previousPart', next: 'reader.nextPart' } as const;

/** A link to the part before or after, by its name; where there is none, its room. */
function PartStep({ way, to }: { way: 'previous' | 'next'; to: PartName | undefined }) {
  const words = useWords();
  if (!to?.id) {
    return (
      <span className="way-step">
        <Arrow way={way} />
      </span>
    );
  }
  return (
    <a
      className="way-step"
      href={`#${to.id}`}
      data-way={way}
      aria-label={words(stepNames[way], { heading: to.heading })}
      aria-keyshortcuts={stepKeys[way]}
    >
      <Arrow way={way} />
    </a>
  );
}

/** Says where the reader is. What makes the sentence, and its words, come when somebody first asks. */
function useSaying({ outline, root }: Pick<WayBarProps, 'outline' | 'root'>): () => void {
  const words = useWords();
  const later = useLaterWords();
  return useCallback(() => {
    Promise.all([import('./say-where.ts'), later()]).then(
      ([{ sayWhere }]) => {
        // What React shows around the words may be a moment behind.
        const panel = root.current?.querySelector<HTMLElement>('[data-panel][data-state="active"]');
        if (panel) sayWhere(panel, panel.dataset.panel ?? '', outline, words);
      },
      () => announce(words('offline.notOpened')),
    );
  }, [outline, root, words, later]);
}

/** The same by key, wherever the focus is; side by side the keys for steps are PairBar's. */
function useKeys(say: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const asked = wayKey(event);
      if (!asked) return;
      // The link knows where it leads, and is there where it is not seen.
      const link = document.querySelector<HTMLElement>(`.way [data-way="${asked}"]`);
      if (asked !== 'where' && !link) return;
      event.preventDefault();
      if (link) link.click();
      else say();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [say]);
}
