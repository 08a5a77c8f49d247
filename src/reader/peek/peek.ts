import type { Outline } from '../../model/library.ts';
import type { Place } from '../../model/pairs.ts';
import type { EditionId } from '../../model/report.ts';
import type { TextStore } from '../text-store.ts';

/** A look into another version, unfolded below a passage. */
export interface Peek {
  readonly key: string;
  /** The element below the passage that holds the panel. */
  readonly host: HTMLElement;
  /** What opened it, and gets the focus back. */
  readonly control: HTMLElement;
  readonly from: EditionId;
  readonly to: EditionId;
  readonly place: Place;
  /** Undoes the scroll that brought the look into sight; called before it goes. */
  goBack?: () => void;
}

/** What a panel works with. */
export interface PeekPanelProps {
  readonly peek: Peek;
  readonly outline: Outline;
  readonly store: TextStore;
  readonly onClose: (peek: Peek) => void;
  /** Changes version for good, to a passage of the other one. */
  readonly onGo: (tab: EditionId, target: string, from: HTMLElement) => void;
}
