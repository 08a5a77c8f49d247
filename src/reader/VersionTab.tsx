import { useHref } from 'react-router';
import type { Outline } from '../model/library.ts';
import { useWords, type Words } from '../strings/words.tsx';
import { Tab, TabList } from '../ui/Tabs.tsx';
import { versionName } from './names.ts';
import { viewAddress, viewOf } from './view.ts';

/** The tabs of a report: young people's versions first, then the full report, then both. */
export function tabsOf(outline: Outline): string[] {
  const order = ['young-people', 'easy-read', 'adults'];
  const editions = [...outline.editions].sort(
    (a, b) => order.indexOf(a.audience) - order.indexOf(b.audience),
  );
  const tabs: string[] = editions.map(edition => edition.id);
  return outline.pairings.length > 0 ? [...tabs, 'side-by-side'] : tabs;
}

/** What a tab is called. */
export function tabName(words: Words, outline: Outline, tab: string): string {
  const edition = outline.editions.find(candidate => candidate.id === tab);
  return edition ? versionName(words, edition, outline) : words('version.sideBySide');
}

interface VersionTabProps {
  readonly tab: string;
  readonly outline: Outline;
  readonly shown: string;
  /** The part of the address of side by side that picks the pair, if it is not the first: the tab opens what is picked. */
  readonly pairSearch: string;
  readonly onSelect: (tab: string) => void;
  /** Called when a pointer comes to it. */
  readonly onExpect: (tab: string) => void;
}

/** The tabs of a report. */
export function VersionTabs({ outline, ...rest }: Omit<VersionTabProps, 'tab'>) {
  const words = useWords();
  return (
    <TabList label={words('reader.chooseVersion')}>
      {tabsOf(outline).map(tab => (
        <VersionTab key={tab} {...{ tab, outline }} {...rest} />
      ))}
    </TabList>
  );
}

/** The tab of one version, or of both side by side. */
function VersionTab({ tab, outline, shown, pairSearch, onSelect, onExpect }: VersionTabProps) {
  const words = useWords();
  const search = tab === 'side-by-side' ? pairSearch : '';
  const href = useHref(viewAddress(outline, viewOf(tab)) + search);
  const voice = outline.editions.find(edition => edition.id === tab)?.audience;
  return (
    <Tab
      value={tab}
      href={href}
      current={tab === shown}
      {...(voice ? { voice } : {})}
      onSelect={() => onSelect(tab)}
      onExpect={() => onExpect(tab)}
    >
      {tabName(words, outline, tab)}
    </Tab>
  );
}
