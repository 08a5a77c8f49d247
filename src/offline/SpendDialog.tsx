import { useWords } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useSize } from './size.ts';

interface SpendDialogProps {
  /** At most so many bytes will come. */
  readonly bytes: number;
  readonly onClose: () => void;
  readonly onStart: () => void;
}

/** Asks before something is fetched over a network that costs by its use. */
export function SpendDialog({ bytes, onClose, onStart }: SpendDialogProps) {
  const words = useWords();
  const size = useSize();
  const start = () => {
    onClose();
    onStart();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words('saving.spendTitle')}
      description={<p>{words('saving.spend', { size: size(bytes) })}</p>}
    >
      <Button look="strong" onClick={start}>
        {words('saving.start')}
      </Button>
      <Button onClick={onClose}>{words('saving.cancel')}</Button>
    </Dialog>
  );
}
