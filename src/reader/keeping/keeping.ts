import type { RefObject } from 'react';
import type { Outline } from '../../model/library.ts';

/** What keeping the place needs of the reader. */
export interface KeepingProps {
  readonly outline: Outline;
  readonly shown: string;
  readonly root: RefObject<HTMLElement | null>;
  readonly end: RefObject<HTMLElement | null>;
  /** Goes to a passage of another view. */
  readonly onGo: (view: string, passage: string) => void;
}
