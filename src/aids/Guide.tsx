import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLocation } from 'react-router';
import { useWords } from '../strings/words.tsx';
import { announce } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { backgroundMark } from '../ui/background.ts';
import { changeAids } from './aids.ts';
import { type GuideKind, ReadingGuide } from './reading-guide.ts';
import './Guide.css';

/** The reading guide over the page, with its buttons. Alt and an arrow do what the buttons do, and so does a tap. */
export function Guide({ kind }: { kind: GuideKind }) {
  const words = useWords();
  const shade = useRef<HTMLDivElement>(null);
  const edge = useRef<HTMLDivElement>(null);
  const guide = useRef<ReadingGuide>(undefined);
  const [columns, setColumns] = useState(false);
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
    setColumns(guide.current?.hasOtherColumn() ?? false);
  }, [location]);
  const switchOff = () => {
    changeAids({ guide: 'off' });
    announce(words('settings.guide.wasOff'));
  };
  return (
    <>
      {createPortal(
        <>
          <div className="guide-shade" ref={shade} aria-hidden="true" hidden />
          <div className="guide-edge" ref={edge} aria-hidden="true" hidden />
        </>,
        document.body,
      )}
      <section className="guide-bar" aria-label={words('settings.guide.name')} {...backgroundMark}>
        <Button aria-keyshortcuts="Alt+ArrowUp" onClick={() => guide.current?.step(-1)}>
          {words('settings.guide.back')}
        </Button>
        <Button aria-keyshortcuts="Alt+ArrowDown" onClick={() => guide.current?.step(1)}>
          {words('settings.guide.on')}
        </Button>
        {columns ? (
          <Button onClick={() => guide.current?.otherColumn()}>{words('settings.guide.column')}</Button>
        ) : null}
        <Button look="quiet" onClick={switchOff}>
          {words('settings.guide.switchOff')}
        </Button>
      </section>
    </>
  );
}
