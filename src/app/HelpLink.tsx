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
  const [panel, setPanel] = useState<{ readonly at: string; readonly Panel: ComponentType<{ onClose: () => void }> }>();
  const open = (event: MouseEvent) => {
    if (pathname === addresses.help || !isPlainPress(event)) return;
    event.preventDefault();
    Promise.all([import('./help-panel.tsx').then(code => code.loadHelpPanel()), later()]).then(
      ([Panel]) => setPanel({ at: key, Panel }),
      () => navigate(addresses.help),
    );
  };
  return (
    <>
      <Link to={addresses.help} onClick={open}>
        {words('header.help')}
      </Link>
      {/* It closes with the page over which it was opened. */}
      {panel?.at === key ? <panel.Panel onClose={() => setPanel(undefined)} /> : null}
    </>
  );
}
