import type { ReactNode } from 'react';
import { useWords } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

interface RemoveDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description: ReactNode;
  /** The words of the button: those that opened the dialog. */
  readonly verb: string;
  readonly onRemove: () => void;
}

/** Asks before something saved is deleted. */
export function RemoveDialog({ open, onOpenChange, title, description, verb, onRemove }: RemoveDialogProps) {
  const words = useWords();
  const close = () => onOpenChange(false);
  const remove = () => {
    close();
    onRemove();
  };
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={title} description={<p>{description}</p>}>
      <Button look="strong" onClick={remove}>
        {verb}
      </Button>
      <Button onClick={close}>{words('saving.cancel')}</Button>
    </Dialog>
  );
}
