import { useEffect, useId, useRef, useState } from 'react';
import { useHref } from 'react-router';
import type { EditionOutline, Outline } from '../../model/library.ts';
import { counterpart, matchesOf, pairedWith, pairingOf } from '../../model/pairs.ts';
import { type EditionId, inVoice, type Pairing, passageId, type Row, type Span } from '../../model/report.ts';
import { LevelProvider, useWords } from '../../strings/words.tsx';
import { Button } from '../../ui/Button.tsx';
import { useFocusGoesOn } from '../../ui/focus-goes-on.ts';
import { isPlainPress } from '../../ui/plain-press.ts';
import { notInName, readInName, versionName, versionWithin } from '../names.ts';
import { viewAddress } from '../view.ts';
import { CopyWays } from './CopyWays.tsx';
import { bringIntoSight } from './in-sight.ts';
import { PeekWords } from './PeekWords.tsx';
import type { Peek, PeekPanelProps } from './peek.ts';
import './PeekPanel.css';

/** The passages of another version that say what the passage above says, without leaving the page. */
export function PeekPanel(props: PeekPanelProps) {
  const from = editionOf(props.outline, props.peek.from);
  if (!from) return null;
  // At the level of the version that it is in, also while another one is shown.
  return (
    <LevelProvider level={from.audience === 'adults' ? 'standard' : 'young'}>
      <Panel {...props} from={from} />
    </LevelProvider>
  );
}

interface FromProps {
  /** The version that is read. */
  readonly from: EditionOutline;
}

function Panel({ peek, outline, store, onClose, onGo, from }: PeekPanelProps & FromProps) {
  const words = useWords();
  const name = useId();
  const heading = useRef<HTMLParagraphElement>(null);
  const [to, setTo] = useState(peek.to);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    if (heading.current) peek.goBack = bringIntoSight(heading.current, peek.control);
  }, [peek]);
  const other = editionOf(outline, to);
  const pairing = pairingOf(outline.pairings, peek.from, to);
  if (!other || !pairing) return null;
  const { spans, lone } = matchesOf(pairing, peek.from, spanOf(from, peek));
  const title = spans.length > 0 ? 'peek.name' : 'peek.nameMissing';
  const match = { peek, outline, to, onGo, other };
  return (
    // Where it has been pressed, Esc is to close it: what has the focus there is the panel itself.
    <section className="peek" aria-labelledby={name} data-voice={other.audience} tabIndex={-1}>
      <div className="peek-head">
        <p className="peek-name" id={name} ref={heading} tabIndex={-1}>
          {words(title, { version: versionName(words, other, outline) })}
          {/* Several may be open, and are told apart by where they are. */}
          <span className="unseen"> ({numberOf(from, peek)})</span>
        </p>
        <Button onClick={() => onClose(peek)}>{words('peek.close')}</Button>
      </div>
      <CopyWays outline={outline} from={from} place={peek.place} />
      {spans.length > 0 ? (
        <Matched key={to} {...match} {...{ spans, store }} />
      ) : (
        <Missing {...match} {...{ pairing, lone, from }} />
      )}
      <OtherVersions outline={outline} from={from} to={to} onChoose={setTo} />
    </section>
  );
}

function editionOf(outline: Outline, id: EditionId): EditionOutline | undefined {
  return outline.editions.find(edition => edition.id === id);
}

/** A heading stands for its whole section, a block for itself. */
function spanOf(from: EditionOutline, { place: { section, index } }: Peek): Span {
  if (index > 0) return { section, from: index, to: index };
  return { section, from: 0, to: from.sections.find(({ id }) => id === section)?.blocks ?? 0 };
}

function numberOf(from: EditionOutline, { place: { section, index } }: Peek): string {
  const number = from.sections.find(({ id }) => id === section)?.number ?? '';
  return index > 0 ? `${number}.${index}` : number;
}

interface GoProps extends Pick<PeekPanelProps, 'peek' | 'outline' | 'onGo'> {
  readonly to: EditionId;
}

interface MatchedProps extends GoProps, Pick<PeekPanelProps, 'store'> {
  readonly other: EditionOutline;
  readonly spans: readonly Span[];
}

/** What the other version says, and the way to it for good. */
function Matched({ other, spans, store, ...go }: MatchedProps) {
  const words = useWords();
  const [first] = spans;
  return (
    <>
      <PeekWords slug={go.outline.slug} edition={other} spans={spans} store={store} />
      {first ? (
        <p className="peek-ways">
          <GoLink {...go} target={passageId(first.section, first.from)}>
            {readInName(words, other)}
          </GoLink>
        </p>
      ) : null}
    </>
  );
}

interface MissingProps extends GoProps, FromProps {
  readonly other: EditionOutline;
  readonly pairing: Pairing;
  readonly lone: Row | undefined;
}

/** Says that the other version does not have the passage, and why, and offers the nearest one before it. */
function Missing({ other, pairing, lone, from, ...go }: MissingProps) {
  const words = useWords();
  const nearest = counterpart(pairing, from.id, go.peek.place, from.sections)?.place;
  const section = nearest && other.sections.find(({ id }) => id === nearest.section);
  return (
    <>
      <p className="peek-missing">
        {notInName(words, other)} {inVoice(lone?.because, from.audience)}
      </p>
      {section && nearest ? (
        <p className="peek-ways">
          <GoLink {...go} target={passageId(nearest.section, nearest.index)}>
            {words('peek.nearest', { number: section.number, heading: section.heading })}
          </GoLink>
        </p>
      ) : null}
    </>
  );
}

function GoLink({
  peek,
  outline,
  to,
  target,
  onGo,
  children,
}: GoProps & { target: string; children: string }) {
  const href = useHref(`${viewAddress(outline, { kind: 'edition', edition: to })}#${target}`);
  return (
    <a
      href={href}
      onClick={event => {
        if (!isPlainPress(event)) return;
        event.preventDefault();
        onGo(to, target, peek.control);
      }}
    >
      {children}
    </a>
  );
}

interface OtherVersionsProps extends FromProps {
  readonly outline: Outline;
  readonly to: EditionId;
  readonly onChoose: (to: EditionId) => void;
}

/** The same in yet another version, where the report has more than two. */
function OtherVersions({ outline, from, to, onChoose }: OtherVersionsProps) {
  const words = useWords();
  const others = pairedWith(outline.pairings, from.id).filter(id => id !== to);
  if (others.length === 0) return null;
  return (
    <p className="peek-ways">
      {others.map(id => {
        const edition = editionOf(outline, id);
        return edition ? (
          <Instead key={id} onChoose={() => onChoose(id)}>
            {words('peek.instead', { version: versionWithin(words, edition, outline) })}
          </Instead>
        ) : null;
      })}
    </p>
  );
}

/** Goes once it is pressed. The look's own name, which says the version, is where one goes on; Esc still closes the look there. */
function Instead({ onChoose, children }: { onChoose: () => void; children: string }) {
  const button = useRef<HTMLButtonElement>(null);
  useFocusGoesOn(button, nameOfLook);
  return (
    <Button ref={button} onClick={onChoose}>
      {children}
    </Button>
  );
}

function nameOfLook(part: HTMLElement): HTMLElement | null {
  return part.closest('.peek')?.querySelector<HTMLElement>('.peek-name') ?? null;
}
