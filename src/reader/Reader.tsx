import { type MouseEvent, type ReactNode, useCallback, useDeferredValue, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Outline } from '../model/library.ts';
import type { EditionId } from '../model/report.ts';
import { type Level, LevelProvider, useDirection, useTag, useWords } from '../strings/words.tsx';
import { announce } from '../ui/announce.ts';
import { TabList, TabPanel, Tabs, useHydrated } from '../ui/Tabs.tsx';
import { Contents } from './Contents.tsx';
import { EditionPanel } from './EditionPanel.tsx';
import { editionsOf } from './landing.ts';
import { usePeeks } from './peek/usePeeks.ts';
import { ReportEnd } from './ReportEnd.tsx';
import { ReportHead } from './ReportHead.tsx';
import { SideBySide } from './SideBySide.tsx';
import { SwitchNotice } from './SwitchNotice.tsx';
import { type ParseHtml, TextStore } from './text-store.ts';
import { useHere } from './useHere.ts';
import { useLinksInside } from './useLinksInside.ts';
import { usePreparing } from './usePreparing.ts';
import { useSwitching } from './useSwitching.ts';
import { useTrimming } from './useTrimming.ts';
import { tabName, tabsOf, VersionTab } from './VersionTab.tsx';
import type { View } from './view.ts';
import { type EarlyWords, idPrefix, type ReportData } from './words-of.ts';
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
}

/** The versions of a report, one at a time or side by side. */
export function Reader({ data, view, parseHtml, early, actions, after }: ReaderProps) {
  const { outline, words: wordsOf } = data;
  const words = useWords();
  const dir = useDirection();
  const tag = useTag();
  const live = useHydrated();
  const [store] = useState(() => {
    const made = new TextStore(outline, tag, parseHtml);
    // Once they are in their column the element is empty: they are the first report's, and come only once.
    if (early?.text.hasChildNodes()) made.adopt(early.edition as EditionId, early.text);
    return made;
  });
  const root = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const onShown = useCallback(
    (tab: string, focused: boolean) => {
      // Moving the focus to a heading says where the reader is; saying it twice would be noise.
      if (!focused) announce(words('reader.nowShowing', { version: tabName(words, outline, tab) }));
    },
    [words, outline],
  );
  const { shown, filled, fill, switchTo, note, dismissNote } = useSwitching({
    outline,
    store,
    view,
    root,
    end,
    onShown,
  });
  usePreparing(outline, shown, fill, root);
  useTrimming(end);
  // What is around the words, such as the contents, follows once the words themselves are painted.
  const around = useDeferredValue(shown);
  const open = outline.editions.find(edition => edition.id === editionsOf(outline, around)[0]);
  const here = useHere(root, around, open?.id);
  const follow = useLinksInside({ root, end, shown, switchTo });
  const onFailed = useCallback(
    (edition: EditionId) =>
      announce(words('reader.notLoaded', { version: tabName(words, outline, edition) })),
    [words, outline],
  );
  const { peeks, Panel, hear, onKeyDown, close } = usePeeks({ outline, shown, onFailed });
  const onClick = (event: MouseEvent) => {
    if (!hear(event)) follow(event);
  };
  const onGo = (tab: EditionId, target: string, from: HTMLElement) =>
    void switchTo(tab, { target, focus: true, from });
  const select = (tab: string) => void switchTo(tab);
  return (
    <LevelProvider level={levelOf(outline, around)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are the controls. */}
      <div
        className="report"
        data-shown={shown}
        data-live={live ? '' : undefined}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <ReportHead outline={outline} actions={actions} />
        <Tabs value={shown} onValueChange={select} dir={dir}>
          <TabList label={words('reader.chooseVersion')}>
            {tabsOf(outline).map(tab => (
              <VersionTab key={tab} tab={tab} outline={outline} shown={shown} onSelect={select} />
            ))}
          </TabList>
          <SwitchNotice note={note} outline={outline} shown={shown} onClose={dismissNote} />
          <div className="report-body">
            {open ? (
              <Contents
                edition={open}
                here={here}
                prefix={around === 'side-by-side' ? idPrefix(open.id) : ''}
              />
            ) : null}
            <div className="panels" ref={root}>
              {tabsOf(outline).map(tab => (
                <TabPanel key={tab} value={tab}>
                  {filled.has(tab) ? (
                    <Version {...{ tab, outline, store, wordsOf }} />
                  ) : (
                    <Waiting shown={tab === shown} />
                  )}
                </TabPanel>
              ))}
            </div>
          </div>
        </Tabs>
        {/* At once and not with what is around: its length decides how far the page can be scrolled. */}
        <LevelProvider level={levelOf(outline, shown)}>
          <ReportEnd outline={outline} after={after} />
        </LevelProvider>
        <div className="page-end" ref={end} />
        {Panel
          ? peeks.map(peek =>
              createPortal(
                <Panel {...{ peek, outline, store, onGo }} onClose={close} />,
                peek.host,
                peek.key,
              ),
            )
          : null}
      </div>
    </LevelProvider>
  );
}

/** At which level the interface speaks around a version. */
function levelOf(outline: Outline, tab: string): Level {
  const open = outline.editions.find(edition => edition.id === tab);
  return open === undefined || open.audience === 'adults' ? 'standard' : 'young';
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
}

/** What a tab shows. */
function Version({ tab, outline, store, wordsOf }: VersionProps) {
  const pairing = outline.pairings[0];
  if (tab === 'side-by-side' && pairing) return <SideBySide {...{ outline, pairing, store, wordsOf }} />;
  const edition = outline.editions.find(candidate => candidate.id === tab);
  return edition ? <EditionPanel {...{ outline, edition, store, wordsOf }} /> : null;
}
