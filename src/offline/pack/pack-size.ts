import { bytesBeside, bytesOf } from '../../model/choice.ts';
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
  return Math.round(template.bytes + bytesOf(words) * 2 + bytesOf(shown) * 1.34);
}

/** How many bytes come over the network at most for a pack: what is not saved on this device. */
export function bytesToFetch(sources: readonly Source[], pictures: boolean): number {
  return sources.reduce((sum, { manifest, copy }) => {
    const wanted = manifest.files.filter(file => pictures || !isPicture(file));
    return sum + bytesBeside(wanted, copy?.manifest.files);
  }, 0);
}
