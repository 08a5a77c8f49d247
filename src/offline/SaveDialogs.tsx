import { useWords } from '../strings/words.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { SaveDialog } from './SaveDialog.tsx';

/** What the reader is asked about. */
export type Asking = 'save' | 'remove';

/** What the dialogs work with. */
export interface SaveDialogsProps {
  readonly slug: string;
  readonly sensitive: boolean;
  /** The report's name as it is saved. */
  readonly title: string;
  readonly asking: Asking | undefined;
  readonly onClose: () => void;
  readonly onSave: (title: string | undefined) => void;
  readonly onRemove: () => void;
}

/** The questions before a report is saved or removed. */
export function SaveDialogs({ slug, sensitive, title, asking, onClose, onSave, onRemove }: SaveDialogsProps) {
  const words = useWords();
  return (
    <>
      <SaveDialog
        slug={slug}
        sensitive={sensitive}
        open={asking === 'save'}
        onOpenChange={onClose}
        onSave={onSave}
      />
      <RemoveDialog
        open={asking === 'remove'}
        onOpenChange={onClose}
        title={words('saving.removeTitle')}
        description={words('saving.removeWords', { title })}
        verb={words('offline.remove')}
        onRemove={onRemove}
      />
    </>
  );
}
