import { memo, type ReactNode, type ToggleEvent, useEffect, useRef } from 'react';
import type { EditionOutline } from '../model/library.ts';
import { useWords } from '../strings/words.tsx';
import { inLanguage } from './names.ts';
import { type Nested, nested } from './way/parts.ts';
import './Contents.css';

/** The id of the contents; the button that opens them names it. */
export const contentsId = 'contents';

interface ContentsProps {
  readonly edition: EditionOutline;
  /** The place of the part at the reading line, from 0. */
  readonly here: number | undefined;
}

/**
 * The contents of the open version: beside the text on wide screens, in a popover below that, which needs no
 * script (https://html.spec.whatwg.org/multipage/popover.html).
 */
export const Contents = memo(function Contents({ edition, here }: ContentsProps) {
  const current = here === undefined ? undefined : edition.sections[here]?.id;
  return (
    <ContentsFrame view={edition.id} lang={edition.lang} current={current}>
      <ContentsList parts={nested(edition.sections)}>
        {({ id, number, heading }) => (
          <a href={`#${id}`} aria-current={current === id ? 'location' : undefined}>
            <span className="contents-number">{number}</span> {heading}
          </a>
        )}
      </ContentsList>
    </ContentsFrame>
  );
});

interface ContentsListProps<Item> {
  readonly parts: readonly Nested<Item>[];
  readonly children: (item: Item) => ReactNode;
}

/** Parts, and in each a list of those below it. */
export function ContentsList<Item extends { readonly id: string }>({
  parts,
  children,
}: ContentsListProps<Item>) {
  return (
    <ol>
      {parts.map(({ item, below }) => (
        <li key={item.id}>
          {children(item)}
          {below.length > 0 ? <ContentsList parts={below}>{children}</ContentsList> : null}
        </li>
      ))}
    </ol>
  );
}

interface ContentsFrameProps {
  /** The tab that is shown, which decides where they stand; `showing.ts` changes it ahead. */
  readonly view: string;
  /** The language of the headings. */
  readonly lang: string;
  /** What is marked as the place where the reader is. */
  readonly current: string | undefined;
  readonly children: ReactNode;
}

/** What holds a list of contents. */
export function ContentsFrame({ view, lang, current, children }: ContentsFrameProps) {
  const words = useWords();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // Whoever is looking for something in them is left alone.
    if (current && nav.current && !nav.current.matches(':hover, :focus-within')) bringToSight(nav.current);
  }, [current]);
  const onToggle = ({ newState }: ToggleEvent) => {
    if (newState === 'open' && nav.current) bringToSight(nav.current)?.focus({ preventScroll: true });
  };
  return (
    <nav
      className="contents"
      data-view={view}
      id={contentsId}
      popover="auto"
      aria-labelledby={`${contentsId}-name`}
      ref={nav}
      onToggle={onToggle}
    >
      <p className="contents-name" id={`${contentsId}-name`}>
        {words('reader.contents')}
      </p>
      <div {...inLanguage(lang)}>{children}</div>
    </nav>
  );
}

/** Scrolls the contents, and nothing else, so that the marked part is seen in them; gives its link. */
function bringToSight(nav: HTMLElement): HTMLElement | null {
  const link = nav.querySelector<HTMLElement>('[aria-current]');
  if (!link || nav.scrollHeight <= nav.clientHeight) return link;
  const [box, own] = [nav.getBoundingClientRect(), link.getBoundingClientRect()];
  const isSeen = own.top >= box.top + own.height && own.bottom <= box.bottom - own.height;
  if (!isSeen) nav.scrollTop += own.top - box.top - (box.height - own.height) / 2;
  return link;
}
