import { isPicture } from '../../model/pack.ts';
import type { PackTemplate } from '../../model/site.ts';
import type { Source } from './gather.ts';

interface PackContents {
  readonly sources: readonly Source[];
  readonly pictures: boolean;
  readonly template: PackTemplate;
}

/** About how many bytes a pack will have. */
export function sizeOfPack({ sources, pictures, template }: PackContents): number {
  const all = sources.flatMap(({ manifest }) => manifest.files);
  const shown = pictures ? all.filter(isPicture) : [];
  const words = all.filter(file => !isPicture(file));
  // Words stand there as markup with longer ids, and once more compressed; pictures grow by a third in base64.
  return Math.round(template.bytes + totalOf(words) * 2 + totalOf(shown) * 1.34);
}

/** How many bytes come over the network at most for a pack: what is not saved on this device. */
export function bytesToFetch(sources: readonly Source[], pictures: boolean): number {
  return sources.reduce((sum, { manifest, copy }) => {
    const here = new Set(copy?.manifest.files.map(({ sha256 }) => sha256));
    const wanted = manifest.files.filter(file => pictures || !isPicture(file));
    return sum + totalOf(wanted.filter(({ sha256 }) => !here.has(sha256)));
  }, 0);
}

function totalOf(files: readonly { readonly bytes: number }[]): number {
  return files.reduce((sum, file) => sum + file.bytes, 0);
}
