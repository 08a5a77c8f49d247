import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
} from 'react';
import { useLanguage, useWords, type WordKey } from '../../strings/words.tsx';
import { Button } from '../../ui/Button.tsx';
import { backgroundMark } from '../../ui/background.ts';
import { languageName } from './NoVoice.tsx';
import type { Playing } from './player.ts';
import type { Session, Shown } from './session.ts';
import { type VoiceList, voicesFor } from './voices.ts';

interface PlayerBarProps {
  readonly session: Session;
  readonly list: VoiceList;
  readonly onEnd: () => void;
  readonly onLanguage: (lang: string) => void;
  readonly ref: Ref<HTMLElement>;
}

/** What the reader holds while a report is read aloud, at the foot of the window. */
export function PlayerBar({ session, list, onEnd, onLanguage, ref }: PlayerBarProps) {
  const words = useWords();
  const shown = useSyncExternalStore(session.subscribe, session.get);
  const main = useRef<HTMLButtonElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const remarks = useId();
  useRoomBelow(inner);
  // With the bar itself: a key pressed as it appears must not reach the button that ends it.
  useLayoutEffect(() => main.current?.focus({ preventScroll: true }), []);
  useEffect(() => onLanguage(shown.lang), [shown.lang, onLanguage]);
  const away = !shown.following || shown.elsewhere;
  const warning = shown.unheard ? remarks : undefined;
  // A button that goes away with its press leaves the focus to one that stays.
  const press = (act: () => void) => () => {
    act();
    main.current?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onEnd();
  };
  return (
    <section
      className="listen-bar"
      aria-label={words('listening.bar')}
      onKeyDown={onKeyDown}
      ref={ref}
      {...backgroundMark}
    >
      <div className="listen-inner" data-away={away ? '' : undefined} ref={inner}>
        <Remarks shown={shown} id={remarks} />
        <div className="listen-buttons">
          <Button onClick={() => session.skip(-1)}>
            <Arrow to="back" />
            <span className="listen-words">{words('listening.back')}</span>
          </Button>
          <Button
            ref={main}
            look="strong"
            className="listen-main"
            aria-describedby={warning}
            onClick={() => session.toggle()}
          >
            {words(shown.unheard ? 'listening.begin' : mainWords(shown.playing))}
          </Button>
          <Button onClick={() => session.skip(1)}>
            <Arrow to="on" />
            <span className="listen-words">{words('listening.on')}</span>
          </Button>
          <Button onClick={onEnd}>{words('listening.stop')}</Button>
          {shown.noted ? (
            <Button onClick={press(() => session.skipSection())}>{words('listening.skipPart')}</Button>
          ) : null}
        </div>
        <Choices session={session} shown={shown} list={list} />
        {shown.left ? (
          <div className="listen-buttons">
            <Button onClick={press(() => session.goOnWhereLeft())}>{words('listening.whereLeft')}</Button>
          </div>
        ) : null}
        {away ? (
          <div className="listen-buttons">
            {shown.unheard ? null : (
              <Button onClick={press(() => session.comeBack())}>{words('listening.toPlace')}</Button>
            )}
            <Button aria-describedby={warning} onClick={press(() => session.readFromHere())}>
              {words('listening.fromHere')}
            </Button>
          </div>
        ) : null}
      </div>
    </section>
  );
}

function mainWords(playing: Playing): WordKey {
  switch (playing.kind) {
    case 'playing':
      return 'listening.pause';
    case 'paused':
      return 'listening.goOn';
    case 'finished':
      return 'listening.again';
    default:
      return playing satisfies never;
  }
}

/** Why nothing is heard is told by the region; while the voice speaks, nothing else does. */
function Remarks({ shown, id }: { shown: Shown; id: string }) {
  const words = useWords();
  const language = useLanguage();
  const { playing, unread } = shown;
  const trouble = playing.kind === 'paused' ? playing.trouble : undefined;
  return (
    <>
      {shown.unheard ? (
        <p className="listen-remark" id={id}>
          {words('listening.heardByOthers')}
        </p>
      ) : null}
      <p className="listen-remark" role="status">
        {playing.kind === 'finished'
          ? words('listening.finished')
          : trouble
            ? words(`listening.${trouble}`)
            : null}
      </p>
      {unread ? (
        <p className="listen-remark">
          {words('listening.unread', { language: languageName(unread, language) })}
        </p>
      ) : null}
    </>
  );
}

function Arrow({ to }: { to: 'back' | 'on' }) {
  return (
    <svg className="listen-arrow" data-to={to} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M5 4v16l10-8zm11 0h3v16h-3z" />
    </svg>
  );
}

const speeds = [
  [0.6, 'verySlow'],
  [0.8, 'slow'],
  [1, 'normal'],
  [1.2, 'brisk'],
  [1.4, 'fast'],
  [1.6, 'veryFast'],
] as const;

function Choices({ session, shown, list }: { session: Session; shown: Shown; list: VoiceList }) {
  const words = useWords();
  const id = useId();
  const voices = voicesFor(shown.lang, useSyncExternalStore(list.subscribe, list.get) ?? []);
  return (
    <div className="listen-choices">
      <label htmlFor={`${id}-speed`}>{words('listening.speed')}</label>
      <select
        id={`${id}-speed`}
        className="listen-choice"
        value={shown.rate}
        onChange={event => session.setRate(Number(event.target.value))}
      >
        {speeds.map(([rate, name]) => (
          <option key={rate} value={rate}>
            {words(`listening.speeds.${name}`)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-voice`}>{words('listening.voice')}</label>
      <select
        id={`${id}-voice`}
        className="listen-choice"
        value={shown.voice?.voiceURI}
        onChange={event => session.setVoice(event.target.value)}
      >
        {voices.map(voice => (
          <option key={voice.voiceURI} value={voice.voiceURI}>
            {voice.name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Tells the style sheet how high the bar is, so that what gets the focus comes to rest above it. */
function useRoomBelow(inner: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const bar = inner.current?.parentElement;
    if (!bar || typeof ResizeObserver === 'undefined') return undefined;
    const { body } = document;
    const observer = new ResizeObserver(() => {
      body.style.setProperty('--listen-size', `${Math.ceil(bar.getBoundingClientRect().height)}px`);
      uncover(bar);
    });
    observer.observe(bar);
    return () => {
      observer.disconnect();
      body.style.removeProperty('--listen-size');
    };
  }, [inner]);
}

/** What has the focus is moved out from under a bar that has just grown (WCAG 2.4.12). */
function uncover(bar: Element): void {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body || bar.contains(activeElement)) return;
  const { top, bottom } = activeElement.getBoundingClientRect();
  const edge = bar.getBoundingClientRect().top;
  if (bottom > edge && top < window.innerHeight) activeElement.scrollIntoView({ block: 'nearest' });
}
