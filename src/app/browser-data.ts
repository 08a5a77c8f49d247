import { filePath, files } from '../model/address.ts';
import type { GlossaryEntry } from '../model/glossary.ts';
import type { LibraryIndex, Outline, Recommended, Service } from '../model/library.ts';
import type { WithdrawnReport } from '../model/report.ts';
import type { TogetherPageData } from '../model/together.ts';
import { patientFetch } from '../ui/patient-fetch.ts';
import type { DataSource } from './data.ts';

/** Pages' data in the browser: small files, fetched by page and never bundled. */
export const browserData: DataSource = {
  library: () => fetchJson<LibraryIndex>(files.library),
  services: () => fetchJson<readonly Service[]>(files.help),
  searchable: async () => null,
  glossary: () => fetchJson<readonly GlossaryEntry[]>(files.glossary),
  together: () => fetchJson<TogetherPageData>(files.together),
  report: async slug => {
    const found = await fetchJson<Outline | { withdrawn: WithdrawnReport }>(files.outline(slug));
    if ('withdrawn' in found) throw Response.json(found.withdrawn, { status: 410 });
    return { outline: found };
  },
  recommended: slug => fetchJson<Recommended>(files.recommendations(slug)),
};

/**
 * Fetches one of our own data files, made and checked by the same build as this code. Rejects with a
 * `Response` of the status where it cannot be had; a page instead of data is a network's sign-in page (F03).
 */
async function fetchJson<T>(file: string): Promise<T> {
  const response = await patientFetch(filePath(import.meta.env.BASE_URL, file));
  const isData = response.headers.get('content-type')?.includes('json') ?? false;
  if (!response.ok) throw new Response(null, { status: response.status });
  if (!isData) throw new Response(null, { status: 503 });
  return (await response.json()) as T;
}
