import { type ComponentProps, useRef } from 'react';
import { Button } from '../ui/Button.tsx';
import { placeToGoOn, useFocusGoesOn } from '../ui/focus-goes-on.ts';

/** A button that goes when it has done what it is for; the focus goes on to what stays of its report or series. */
export function PassingButton(props: Omit<ComponentProps<typeof Button>, 'ref'>) {
  const button = useRef<HTMLButtonElement>(null);
  useFocusGoesOn(button, whatStays);
  return <Button ref={button} {...props} />;
}

/** The title of a report in a list, the one button beside an open report, or the way to all that is saved. */
function whatStays(going: HTMLElement): HTMLElement | null {
  const inItem = going.closest('.saved-item')?.querySelector<HTMLElement>('h2 a');
  const inControl = going.closest('.save-control')?.querySelector<HTMLElement>(':scope > .button');
  const inSeries = going.closest('.save-series')?.querySelector<HTMLElement>('a');
  return inItem ?? inControl ?? inSeries ?? placeToGoOn();
}
