import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLocation } from 'react-router';
import { type Level, LevelProvider, useWords } from '../strings/words.tsx';
import { announce } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { backgroundMark } from '../ui/background.ts';
import { useFocusGoesOn } from '../ui/focus-goes-on.ts';
import { changeAids } from './aids.ts';
import { shownLevel } from './guided-text.ts';
import { type GuideKind, ReadingGuide } from './reading-guide.ts';
import './Guide.css';

/** The reading guide over the page, with its buttons. Alt and an arrow do what the buttons do, and so does a tap. */
export function Guide({ kind }: { kind: GuideKind }) {
  const shade = useRef<HTMLDivElement>(null);
  const edge = useRef<HTMLDivElement>(null);
  const guide = useRef<ReadingGuide>(undefined);
  const [shown, setShown] = useState<{ columns: boolean; level: Level }>({
    columns: false,
    level: 'standard',
  });
  const location = useLocation();
  const first = useRef(kind);
  useEffect(() => {
    if (!shade.current || !edge.current) return;
    const made = new ReadingGuide(first.current, { shade: shade.current, edge: edge.current });
    guide.current = made;
    return made.start();
  }, []);
  useEffect(() => guide.current?.show(kind), [kind]);
  // Another address is another page, or another version.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what is waited for.
  useEffect(() => {
    guide.current?.refresh();
    setShown({ columns: guide.current?.hasOtherColumn() ?? false, level: shownLevel() });
  }, [location]);
  return (
    <>
      {createPortal(
        <>
          <div className="guide-shade" ref={shade} aria-hidden="true" hidden />
          <div className="guide-edge" ref={edge} aria-hidden="true" hidden />
        </>,
        document.body,
      )}
      <LevelProvider level={shown.level}>
        <GuideBar
          onStep={direction => guide.current?.step(direction)}
          onColumn={shown.columns ? () => guide.current?.otherColumn() : undefined}
        />
      </LevelProvider>
    </>
  );
}

interface GuideBarProps {
  readonly onStep: (direction: 1 | -1) => void;
  /** Goes to the other column, where there is one. */
  readonly onColumn: (() => void) | undefined;
}

/** The guide's buttons, at the foot of the window. */
function GuideBar({ onStep, onColumn }: GuideBarProps) {
  const words = useWords();
  const bar = useRef<HTMLElement>(null);
  useFocusGoesOn(bar);
  const switchOff = () => {
    changeAids({ guide: 'off' });
    announce(words('settings.guide.wasOff'));
  };
  return (
    <section className="guide-bar" ref={bar} aria-label={words('settings.guide.name')} {...backgroundMark}>
      <Button aria-keyshortcuts="Alt+ArrowUp" onClick={() => onStep(-1)}>
        {words('settings.guide.back')}
      </Button>
      <Button aria-keyshortcuts="Alt+ArrowDown" onClick={() => onStep(1)}>
        {words('settings.guide.on')}
      </Button>
      {onColumn ? <Button onClick={onColumn}>{words('settings.guide.column')}</Button> : null}
      <Button look="quiet" onClick={switchOff}>
        {words('settings.guide.switchOff')}
      </Button>
    </section>
  );
}
