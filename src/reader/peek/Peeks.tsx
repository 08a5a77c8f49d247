import type { ComponentType } from 'react';
import { createPortal } from 'react-dom';
import type { Peek, PeekPanelProps } from './peek.ts';

interface PeeksProps extends Omit<PeekPanelProps, 'peek'> {
  readonly peeks: readonly Peek[];
  /** Comes with the first look. */
  readonly Panel: ComponentType<PeekPanelProps> | undefined;
}

/** The open looks into another version, each in its element among the words. */
export function Peeks({ peeks, Panel, ...rest }: PeeksProps) {
  return Panel ? peeks.map(peek => createPortal(<Panel peek={peek} {...rest} />, peek.host, peek.key)) : null;
}
