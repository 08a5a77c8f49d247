import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { Outline } from '../../model/library.ts';
import { parsePassageId, passageId } from '../../model/report.ts';
import { useWords } from '../../strings/words.tsx';
import { Button } from '../../ui/Button.tsx';
import { type KeptPlace, keepPlace, placeIn } from '../../ui/kept-places.ts';
import { FootNotice } from '../FootNotice.tsx';
import { anchorOfTab, panelOf, targetIn } from '../landing.ts';
import { arriveAt } from '../place.ts';
import type { KeepingProps } from './keeping.ts';

/** How long the page must be still before its place is kept, in milliseconds. */
const still = 800;

interface KeeperProps extends KeepingProps {
  /** Whether places are still to be kept: it may be switched off while the page is open. */
  readonly isWanted: () => boolean;
}

/** Keeps the place, and offers the one that was kept. */
export function Keeper({ outline, shown, root, end, onGo, isWanted }: KeeperProps) {
  const words = useWords();
  const { hash } = useLocation();
  const type = useNavigationType();
  const { slug } = outline;
  // Whoever follows a link to a passage, or goes back, is where they want to be.
  const [kept, setKept] = useState(() =>
    hash || (type === 'POP' && !isOpened()) ? undefined : placeIn(slug),
  );
  // What is offered is not written over before the reader has said what they want.
  const name = kept && nameOf(outline, kept);
  const isOffered = name !== undefined;
  const mayKeep = useCallback(() => !isOffered && isWanted(), [isOffered, isWanted]);
  useKeeping({ outline, shown, root, isWanted: mayKeep });
  const close = useCallback(() => setKept(undefined), []);
  if (!kept || !name) return null;
  const go = () => {
    close();
    const panel = root.current && panelOf(root.current, kept.view);
    if (kept.view !== shown) return onGo(kept.view, kept.passage);
    const target = panel && targetIn(panel, kept.view, kept.passage);
    if (target && end.current) arriveAt(target, end.current);
  };
  return (
    <FootNotice onClose={close}>
      {leave => (
        <>
          <p>{words('keptPlace.where', name)}</p>
          <Button onClick={go}>{words('keptPlace.go')}</Button>
          <Button
            onClick={() => {
              keepPlace(slug, undefined);
              leave();
            }}
          >
            {words('keptPlace.stay')}
          </Button>
        </>
      )}
    </FootNotice>
  );
}

/** Whether the page was opened by its address or a link from elsewhere, and not by Back in this tab. */
function isOpened(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'navigate' && history.state?.idx === 0;
}

interface Keeping {
  readonly outline: Outline;
  readonly shown: string;
  readonly root: RefObject<HTMLElement | null>;
  readonly isWanted: () => boolean;
}

function useKeeping({ outline, shown, root, isWanted }: Keeping): void {
  const moved = useRef(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      // Exit takes the words out of the document, and nothing may be kept of somebody who has left.
      if (!moved.current || !root.current?.isConnected || !isWanted()) return;
      keepPlace(outline.slug, placeOf(outline, shown, root.current));
    };
    const onScroll = () => {
      moved.current = true;
      clearTimeout(timer);
      timer = setTimeout(keep, still);
    };
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', onScroll);
      removeEventListener('pagehide', keep);
    };
  }, [outline, shown, root, isWanted]);
}

/** Where the reader is; nothing at the very beginning, to which nobody needs to be led. */
function placeOf(outline: Outline, view: string, root: HTMLElement | null): KeptPlace | undefined {
  const anchor = anchorOfTab(root, view, outline);
  if (!anchor) return undefined;
  const edition = outline.editions.find(({ id }) => id === anchor.edition);
  const { section, index } = anchor.place;
  if (edition?.sections[0]?.id === section) return undefined;
  const id = passageId(section, index);
  return { view, passage: view === 'side-by-side' ? `${anchor.edition}:${id}` : id };
}

/** The part and its number; nothing where the report has it no more. */
function nameOf({ editions, pairings }: Outline, { view, passage }: KeptPlace) {
  const [own, id = passage] = passage.includes(':') ? passage.split(':') : [view, passage];
  if (view === 'side-by-side' && pairings.length === 0) return undefined;
  const edition = editions.find(candidate => candidate.id === own);
  const { section: part } = parsePassageId(id);
  const section = edition?.sections.find(candidate => candidate.id === part);
  return section && { number: section.number, heading: section.heading };
}
