import { PackTools } from '../offline/pack/PackTools.tsx';
import { SavedPage } from '../offline/SavedPage.tsx';
import { useSite } from './site.ts';
import { parseHtml } from './trusted.ts';

/** The page of saved reports, with the ways to carry them to another device. */
export function SavedRoute() {
  const { pack, publisher, exit, retellings, licence } = useSite();
  if (!pack) return <SavedPage />;
  const site = { publisher, exit, retellings, ...(licence ? { licence } : {}) };
  return <SavedPage tools={<PackTools kit={{ template: pack, site, draw, parseHtml }} />} />;
}

/** Comes when a file is made. */
const draw: Parameters<typeof PackTools>[0]['kit']['draw'] = async drawing =>
  (await import('./pack/draw.tsx')).drawPack(drawing, parseHtml);
