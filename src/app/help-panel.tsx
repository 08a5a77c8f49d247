import type { ComponentType } from 'react';
import { HelpPanel } from '../safety/HelpPanel.tsx';
import { browserData } from './browser-data.ts';

/** What is needed to show the panel with first contacts: it comes when it is first asked for. Rejects where it cannot. */
export async function loadHelpPanel(): Promise<ComponentType<{ readonly onClose: () => void }>> {
  const services = await browserData.services();
  return ({ onClose }) => <HelpPanel services={services} onClose={onClose} />;
}
