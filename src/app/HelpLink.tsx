import { type ComponentType, type MouseEvent, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { addresses } from '../model/address.ts';
import { useLaterWords, useWords } from '../strings/words.tsx';
import { isPlainPress } from '../ui/plain-press.ts';

/**
 * **Get help**: a link to the page of services, which with script opens the first contacts over the page instead. Where
 * those cannot be had, it leads to the page after all.
 */
export function HelpLink() {
  const words = useWords();
  const later = useLaterWords();
  const navigate = useNavigate();
  const { key, pathname } = useLocation();
  // The page over which it was opened, by its place in the history: the panel closes with it, and Back does not bring it again.
  const [at, setAt] = useState<string>();
  const [Panel, setPanel] = useState<ComponentType<{ onClose: () => void }>>();
  if (at !== undefined && at !== key) setAt(undefined);
  const open = (event: MouseEvent) => {
    if (pathname === addresses.help || !isPlainPress(event)) return;
    event.preventDefault();
    Promise.all([import('./help-panel.tsx').then(code => code.loadHelpPanel()), later()]).then(
      ([loaded]) => {
        setPanel(() => loaded);
        setAt(key);
      },
      () => navigate(addresses.help),
    );
  };
  return (
    <>
      <Link to={addresses.help} onClick={open}>
        {words('header.help')}
      </Link>
      {Panel && at === key ? <Panel onClose={() => setAt(undefined)} /> : null}
    </>
  );
}
