import * as Radix from '@radix-ui/react-tabs';
import {
  type AllHTMLAttributes,
  createContext,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useContext,
} from 'react';
import { afterFrame } from './after-frame.ts';
import { isPlainPress } from './plain-press.ts';
import { useHydrated } from './useHydrated.ts';
import './Tabs.css';

/**
 * Tabs that are also links: without script each tab leads to its own address, with script it switches in
 * place. Behaviour, roles and keys are Radix's (WAI-ARIA Authoring Practices, “Tabs”).
 */

interface TabsProps {
  /** The open tab, or an empty string where none is. */
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  /** The direction of the interface's language: it decides what the arrow keys mean. */
  readonly dir: 'ltr' | 'rtl';
  readonly children: ReactNode;
}

const OpenTab = createContext('');

/** Holds a tab list and its panels. */
export function Tabs({ value, onValueChange, dir, children }: TabsProps) {
  // Where no tab is open, moving the focus in must not open one (WCAG 3.2.1).
  const activation = value === '' ? 'manual' : 'automatic';
  const onChange = (tab: string) => {
    if (tab !== focusing) onValueChange(tab);
  };
  return (
    <Radix.Root value={value} onValueChange={onChange} dir={dir} activationMode={activation} asChild>
      <Bare as="div" className="tabs">
        <OpenTab value={value}>{children}</OpenTab>
      </Bare>
    </Radix.Root>
  );
}

interface TabListProps {
  /** The accessible name. */
  readonly label: string;
  readonly children: ReactNode;
}

/** The row of tabs. */
export function TabList({ label, children }: TabListProps) {
  return (
    <Radix.List asChild>
      <Bare as="nav" className="tab-list" aria-label={label}>
        {children}
      </Bare>
    </Radix.List>
  );
}

interface TabProps {
  readonly value: string;
  /** The address that shows the same without script. */
  readonly href: string;
  /** True where this page is that address. */
  readonly current: boolean;
  /** Marks the hue of an audience; never the only sign. */
  readonly voice?: string;
  readonly children: ReactNode;
  readonly onSelect: () => void;
  /** Called when a pointer comes to it, as it does before a press. */
  readonly onExpect?: (() => void) | undefined;
}

/** The tab that was pressed last. */
let pressed: HTMLElement | undefined;
/** The tab whose press has asked already, until the click that ends the press has been. */
let asked: HTMLElement | undefined;
/** The value of the tab that is given the focus of its press, which Radix would take for a wish of its own. */
let focusing: string | undefined;

/** A press asks once: where what it asked for fails at once, as without a network, its focus and its click would ask again. */
function beginPress(tab: HTMLElement): void {
  pressed = tab;
  asked = tab;
  tab.dataset.pressed = '';
  // A button that is let go elsewhere makes no click; where it does, the click comes before the timer.
  const forget = () =>
    setTimeout(() => {
      if (asked === tab) asked = undefined;
    });
  addEventListener('mouseup', forget, { once: true, capture: true });
}

/** From now on the focus is marked as everywhere. */
function endPress({ currentTarget }: { currentTarget: HTMLElement }): void {
  delete currentTarget.dataset.pressed;
}

/** One tab. It keeps the focus when it is activated. */
export function Tab({ value, href, current, voice, children, onSelect, onExpect }: TabProps) {
  const open = useContext(OpenTab);
  // Radix activates on mouse-down; assistive technology may send a bare click, and a link must not be followed.
  const onClick = (event: MouseEvent) => {
    if (!isPlainPress(event)) return;
    event.preventDefault();
    if (!current && asked !== event.currentTarget) onSelect();
  };
  const onMouseDown = (event: MouseEvent<HTMLElement>) => {
    const tab = event.currentTarget;
    // Prevented, Radix does nothing. With a modifier the browser opens the link elsewhere, and this page stays as it is.
    event.preventDefault();
    if (!isPlainPress(event)) return;
    // What is asked for is seen first. A move of the focus has Radix, React and the browser do half as much again, and
    // nobody notices that it comes a frame later.
    beginPress(tab);
    afterFrame(() => {
      // Of quick presses only the last one may move the focus.
      if (pressed !== tab) return;
      focusing = value;
      tab.focus({ preventScroll: true });
      focusing = undefined;
    });
    if (!current) onSelect();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    endPress(event);
    const isPress = event.key === 'Enter' || event.key === ' ';
    if (!isPress || !isPlainPress(event)) return;
    // Prevented, Radix does nothing, the link makes no click of it, and a space does not scroll.
    event.preventDefault();
    if (!current) onSelect();
  };
  return (
    <Radix.Trigger value={value} asChild onMouseDown={onMouseDown} onKeyDown={onKeyDown} onBlur={endPress}>
      <Bare
        as="a"
        className="tab"
        href={href}
        data-voice={voice}
        aria-current={current ? 'page' : undefined}
        // Radix lets Tab stop at the tab that had the focus last; where a link has changed the version since,
        // coming by there would change it back.
        stop={open === '' ? undefined : value === open}
        onClick={onClick}
        onPointerEnter={current ? undefined : onExpect}
      >
        {children}
      </Bare>
    </Radix.Trigger>
  );
}

interface TabPanelProps {
  readonly value: string;
  readonly children: ReactNode;
}

/** A panel that stays in the document, so that it can be laid out before it is shown; CSS hides it. */
export function TabPanel({ value, children }: TabPanelProps) {
  return (
    <Radix.Content value={value} forceMount asChild>
      <Bare as="div" className="tab-panel" data-panel={value}>
        {children}
      </Bare>
    </Radix.Content>
  );
}

interface BareProps extends AllHTMLAttributes<HTMLElement> {
  readonly as: 'div' | 'nav' | 'a';
  readonly ref?: Ref<never>;
  /** Whether Tab stops here; where it is not said, as Radix has it. */
  readonly stop?: boolean | undefined;
}

const widgetOnly = new Set([
  'role',
  'tabIndex',
  'aria-selected',
  'aria-controls',
  'aria-orientation',
  'aria-labelledby',
]);

/**
 * Takes the place of Radix's own element. It drops the inline styles that Radix writes, which our
 * Content-Security-Policy refuses, and what only buttons have; until script runs it is what it looks like:
 * navigation with links.
 */
function Bare({ as, stop, style: _style, type: _type, disabled: _disabled, dir: _dir, ...props }: BareProps) {
  const live = useHydrated();
  // The three elements take the same props here; a union of tags makes TypeScript ask for all at once.
  const Element = as as 'div';
  const { 'aria-current': current, ...rest } = props;
  const widget = stop === undefined ? rest : { ...rest, tabIndex: stop ? 0 : -1 };
  const plain = () => Object.fromEntries(Object.entries(props).filter(([name]) => !widgetOnly.has(name)));
  return <Element {...(live ? widget : { ...plain(), 'aria-current': current })} />;
}
