import * as Radix from '@radix-ui/react-dialog';
import type { ComponentProps, ReactNode } from 'react';
import './Dialog.css';

interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  /** What the dialog says; announced with the title. */
  readonly description: ReactNode;
  /** The buttons, the one that does it first. Its words repeat the verb. */
  readonly children: ReactNode;
}

/** Asks one thing. Focus goes in and comes back, Esc closes, what is behind is inert (Radix). */
export function Dialog({ open, onOpenChange, title, description, children }: DialogProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay asChild>
          <Unstyled className="dialog-cover" />
        </Radix.Overlay>
        <Radix.Content asChild>
          <Unstyled className="dialog">
            <Radix.Title className="dialog-title">{title}</Radix.Title>
            <Radix.Description asChild>
              <div className="dialog-words">{description}</div>
            </Radix.Description>
            <div className="dialog-buttons">{children}</div>
          </Unstyled>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Drops the inline styles that Radix writes. */
function Unstyled({ style: _style, ...props }: ComponentProps<'div'>) {
  return <div {...props} />;
}
