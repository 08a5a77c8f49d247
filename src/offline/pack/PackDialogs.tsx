import { useWords } from '../../strings/words.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { MakeDialog } from './MakeDialog.tsx';
import { OpenDialog } from './OpenDialog.tsx';
import type { PackAsking, PackKit } from './pack-kit.ts';
import { canPack } from './packing.ts';

/** What the dialogs work with. */
export interface PackDialogsProps {
  readonly asking: PackAsking;
  readonly kit: PackKit;
  readonly onClose: () => void;
}

/** The dialogs in which a file is made and opened. */
export function PackDialogs({ asking, kit, onClose }: PackDialogsProps) {
  const words = useWords();
  if (!canPack()) {
    return (
      <Dialog
        open
        onOpenChange={onClose}
        title={words(asking.kind === 'make' ? 'packTools.make' : 'packTools.open')}
        description={<p>{words('pack.browserTooOld')}</p>}
      >
        <Button onClick={onClose}>{words('saving.close')}</Button>
      </Dialog>
    );
  }
  switch (asking.kind) {
    case 'make':
      return <MakeDialog atHand={asking.atHand} kit={kit} onClose={onClose} />;
    case 'open':
      return <OpenDialog file={asking.file} kit={kit} onClose={onClose} />;
    default:
      return asking satisfies never;
  }
}
