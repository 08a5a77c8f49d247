import type { SaveManifest, SaveState } from '../model/save.ts';
import { useWords } from '../strings/words.tsx';
import { deedsOf } from './deeds.ts';
import { RemoveDialog } from './RemoveDialog.tsx';
import { SaveDialog } from './SaveDialog.tsx';
import { SpendDialog } from './SpendDialog.tsx';
import type { Wish } from './saving.ts';

/** What the reader is asked about. */
export type Asking = 'save' | 'spend' | 'remove';

/** What the dialogs work with. */
export interface SaveDialogsProps {
  readonly slug: string;
  readonly sensitive: boolean;
  /** The report's name as it is saved. */
  readonly title: string;
  readonly state: SaveState;
  readonly asking: Asking | undefined;
  readonly onClose: () => void;
  readonly onSave: (offered?: SaveManifest, wish?: Wish) => void;
  readonly onRemove: () => void;
}

/** The questions before a report is saved or removed. */
export function SaveDialogs(props: SaveDialogsProps) {
  const { slug, sensitive, title, state, asking, onClose, onSave, onRemove } = props;
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
      {asking === 'spend' ? (
        <SpendDialog bytes={deedsOf(state)[0]?.bytes ?? 0} onClose={onClose} onStart={() => onSave()} />
      ) : null}
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
