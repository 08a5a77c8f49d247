import { type ReactNode, type RefObject, useCallback, useDeferredValue, useRef, useState } from 'react';
import type { EditionOutline, Outline } from '../model/library.ts';

import type { Audience, EditionId } from '../model/report.ts';
import { LevelProvider, useDirection, useLevel, useTag, useWords } from '../strings/words.tsx';

import { announce } from '../ui/announce.ts';
import { TabPanel, Tabs } from '../ui/Tabs.tsx';
import { useHydrated } from '../ui/useHydrated.ts';
import { Contents } from './Contents.tsx';
import { EditionPanel } from './EditionPanel.tsx';
import { useExplains } from './explains.ts';
import { KeepingPlace } from './keeping/KeepingPlace.tsx';
import { LandedByLink } from './LandedByLink.tsx';
import { editionsOf } from './landing.ts';
import { Peeks } from './peek/Peeks.tsx';
import { ReportEnd } from './ReportEnd.tsx';
import { ReportHead } from './ReportHead.tsx';
import { SwitchNotice } from './SwitchNotice.tsx';
import { sideBySide } from './side-by-side.ts';
import { type ParseHtml, TextStore } from './text-store.ts';
import { useHere } from './useHere.ts';
import { useInside } from './useInside.ts';
import { type PairTrouble, usePairing } from './usePairing.ts';
import { usePreparing } from './usePreparing.ts';
import { useStaying } from './useStaying.ts';
import { useSwitching } from './useSwitching.ts';
import { useTrimming } from './useTrimming.ts';
import { tabName, tabsOf, VersionTabs } from './VersionTab.tsx';

import { levelOf, type View } from './view.ts';
import { WayBar } from './way/WayBar.tsx';

import type { EarlyWords, ReportData } from './words-of.ts';
import './Reader.css';

interface ReaderProps {
  readonly data: ReportData;
  readonly view: View;
  readonly parseHtml: ParseHtml;
  readonly early?: EarlyWords | undefined;
  /** Controls of other rooms, such as saving. */
  readonly actions?: ReactNode;
  /** What comes after the text: help. */
  readonly after?: ReactNode;
  /** What stands at the foot instead of the ways on from a report. */
  readonly ending?: ReactNode;
  /** Called where the words of the version that the address names cannot be had. */
  readonly onLost: () => void;
  /** False where nothing of a reader may be kept, whatever they have switched on: on a page for a class. */
  readonly keepsPlace?: boolean;
  /** Whether the other versions may be brought ahead, where the reader has not asked for them. */
  readonly mayPrepare: () => Promise<boolean>;
}

/** The versions of a report, one at a time or side by side. */
export function Reader(props: ReaderProps) {
  const {
    data,
    view,
    parseHtml,
    early,
    actions,
    after,
    ending,
    onLost,
    mayPrepare,
    keepsPlace = true,
  } = props;
  const words = useWords();
  const level = useLevel();
  const dir = useDirection();
  const tag = useTag();
  const live = useHydrated();
  const [store] = useState(() => {
    const made = new TextStore(data.outline, tag, parseHtml, data.held);
    // Once they are in their column the element is empty: they are the first report's, and come only once.
    if (early?.text.hasChildNodes()) made.adopt(early.edition as EditionId, early.text);
    return made;
  });
  const wordsOf = data.words;
  const root = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const readLine = useRef<HTMLDivElement>(null);
  const letters = useRef<HTMLDivElement>(null);
  const {
    outline,
    search: pairSearch,
    trouble,
  } = usePairing({ outline: data.outline, store, view, root, end });
  const onShown = useCallback(
    (tab: string, focused: boolean) => {
      // Moving the focus to a heading says where the reader is; saying it twice would be noise.
      if (!focused) announce(words('reader.nowShowing', { version: tabName(words, outline, tab) }));
    },
    [words, outline],
  );
  const { shown, filled, fill, switchTo, expect, note, tellNotLoaded, dismissNote } = useSwitching({
    outline,
    store,
    view,
    pairSearch,
    root,
    end,
    onShown,
    onLost,
  });
  usePreparing(outline, shown, fill, root, mayPrepare);
  useTrimming(end);
  useStaying({ root, end, letters, shown });
  // What is around the words, such as the contents, follows once the words themselves are painted.
  const around = useDeferredValue(shown);
  const open = outline.editions.find(edition => edition.id === editionsOf(outline, around)[0]);
  const here = useHere({ root, tab: around, outline, line: readLine });
  useExplains(root, shown, filled);
  const { onClick, onKeyDown, looks } = useInside({ outline, root, end, shown, switchTo, tellNotLoaded });
  const select = (tab: string) => void switchTo(tab);
  const goTo = (tab: string, target: string) => void switchTo(tab, { target, focus: true });
  return (
    <LevelProvider level={levelOf(outline, around) ?? level}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are the controls. */}
      <div
        className="report"
        data-shown={shown}
        data-live={live ? '' : undefined}
        data-report={outline.slug}
        data-hard={outline.sensitive ? '' : undefined}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <ReportHead {...{ outline, actions, root, fill }} />
        <Tabs value={shown} onValueChange={select} dir={dir}>
          <div className="reading-bar">
            <VersionTabs {...{ outline, shown, pairSearch }} onSelect={select} onExpect={expect} />
            <WayBar {...{ outline, here, root, end }} tab={around} />
          </div>
          <div
            className="read-line"
            data-voice={voiceOf(outline, around)}
            ref={readLine}
            aria-hidden="true"
          />
          <LandedByLink outline={outline} shown={shown} onSwitch={select} />
          {keepsPlace ? <KeepingPlace {...{ outline, shown, root, end }} onGo={goTo} /> : null}
          <SwitchNotice note={note} outline={outline} shown={shown} onClose={dismissNote} />
          <div className="report-body" data-view={shown}>
            {open ? <AnyContents tab={around} outline={outline} edition={open} here={here} /> : null}
            <div className="panels" ref={root}>
              {tabsOf(outline).map(tab => (
                <TabPanel key={tab} value={tab}>
                  {filled.has(tab) ? (
                    <Version
                      {...{ tab, outline, store, wordsOf, trouble, end }}
                      pairings={data.outline.pairings}
                    />
                  ) : (
                    <Waiting shown={tab === shown} />
                  )}
                </TabPanel>
              ))}
            </div>
          </div>
        </Tabs>
        {/* At once and not with what is around: its length decides how far the page can be scrolled. */}
        <LevelProvider level={levelOf(outline, shown) ?? level}>
          {ending ?? <ReportEnd outline={outline} after={after} />}
        </LevelProvider>
        <div className="page-end" ref={end} />
        <div className="letters" ref={letters} aria-hidden="true" />
        <Peeks {...looks} outline={outline} store={store} />
      </div>
    </LevelProvider>
  );
}

/** Whose hue marks what a tab shows; side by side, nobody's. */
function voiceOf(outline: Outline, tab: string): Audience | undefined {
  return outline.editions.find(edition => edition.id === tab)?.audience;
}

interface AnyContentsProps {
  readonly tab: string;
  readonly outline: Outline;
  /** The shown edition; side by side, the one at the left. */
  readonly edition: EditionOutline;
  readonly here: number | undefined;
}

/** The contents of what is shown: of one version, or of the pairs. */
function AnyContents({ tab, outline, edition, here }: AnyContentsProps) {
  const pairing = outline.pairings[0];
  const parts = sideBySide();
  if (tab === 'side-by-side' && pairing && parts) {
    return <parts.PairContents {...{ outline, pairing, here }} />;
  }
  return <Contents edition={edition} here={here} />;
}

/** Stands where the words will be, if they take long enough to wonder; see the style sheet. */
function Waiting({ shown }: { shown: boolean }) {
  const words = useWords();
  return shown ? <p className="waiting">{words('reader.loading')}</p> : null;
}

interface VersionProps {
  readonly tab: string;
  readonly outline: ReportData['outline'];
  readonly store: TextStore;
  readonly wordsOf: ReportData['words'];
  readonly pairings: ReportData['outline']['pairings'];
  readonly trouble: PairTrouble | undefined;
  readonly end: RefObject<HTMLElement | null>;
}

/** What a tab shows. */
function Version({ tab, ...rest }: VersionProps) {
  const { outline, store, wordsOf } = rest;
  const pairing = outline.pairings[0];
  const parts = sideBySide();
  if (tab === 'side-by-side' && pairing && parts) return <parts.SideBySide {...rest} pairing={pairing} />;
  const edition = outline.editions.find(candidate => candidate.id === tab);
  return edition ? <EditionPanel {...{ outline, edition, store, wordsOf }} /> : null;
}
