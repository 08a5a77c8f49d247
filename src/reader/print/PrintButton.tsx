import { type ComponentType, type RefObject, useRef, useState } from 'react';
import type { Outline } from '../../model/library.ts';
import { useLaterWords, useWords } from '../../strings/words.tsx';
import { Button } from '../../ui/Button.tsx';
import { useHydrated } from '../../ui/useHydrated.ts';
import type { PrintDialogProps } from './PrintDialog.tsx';

export interface PrintButtonProps {
  readonly outline: Outline;
  /** Holds the panels. */
  readonly root: RefObject<HTMLElement | null>;
  /** Brings the words of a tab into its panel. */
  readonly fill: (tab: string) => Promise<void>;
}

/** Asks what to print. The question comes with the first press; where it cannot be had, what is shown is printed. */
export function PrintButton({ outline, root, fill }: PrintButtonProps) {
  const words = useWords();
  const later = useLaterWords();
  const live = useHydrated();
  const [asking, setAsking] = useState<{
    readonly Question: ComponentType<PrintDialogProps>;
    shown: string;
  }>();
  const button = useRef<HTMLButtonElement>(null);
  const ask = () => {
    const shown = button.current?.closest<HTMLElement>('.report')?.dataset.shown ?? '';
    Promise.all([import('./PrintDialog.tsx'), later()]).then(
      ([{ PrintDialog }]) => setAsking({ Question: PrintDialog, shown }),
      () => print(),
    );
  };
  return (
    <>
      {/* Its place is kept before script runs, so that nothing moves; without script it would do nothing. */}
      <Button ref={button} className={live ? '' : 'not-yet'} onClick={ask}>
        {words('reader.print')}
      </Button>
      {asking ? (
        <asking.Question
          {...{ outline, root, fill }}
          shown={asking.shown}
          onClose={() => setAsking(undefined)}
        />
      ) : null}
    </>
  );
}
