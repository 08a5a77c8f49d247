import {
  type Choice,
  isChosen,
  type SavedFile,
  type SavedManifest,
  type SavedPart,
  type SavedVersion,
  type SaveManifest,
} from './save.ts';

/** The sum of files' sizes in bytes. */
export function bytesOf(files: readonly SavedFile[]): number {
  return files.reduce((sum, file) => sum + file.bytes, 0);
}

/** The sum of the sizes in bytes of the files that are not among those which are `here` already, under whatever path. */
export function bytesBeside(files: readonly SavedFile[], here: readonly SavedFile[] = []): number {
  const sums = new Set(here.map(({ sha256 }) => sha256));
  return bytesOf(files.filter(({ sha256 }) => !sums.has(sha256)));
}

/** All files of the report, of which a copy may have some only. */
function allFiles({ files, without }: SavedManifest): readonly SavedFile[] {
  return without ? [...files, ...without] : files;
}

/** Everything that a report has. */
export function everything(manifest: SavedManifest): Choice {
  const languages = allFiles(manifest).flatMap(file => file.language ?? []);
  return {
    versions: (manifest.versions ?? []).map(({ id }) => id),
    pictures: true,
    languages: [...new Set(languages)],
  };
}

/** What a copy was made from: all that the reader chose, or everything. */
export function choiceOf(manifest: SavedManifest): Choice {
  return manifest.chosen ?? everything(manifest);
}

/**
 * The manifest of the copy that a reader chose. What the report does not have (any more) is not chosen; where nothing
 * of the versions or languages is left, all of them are: an empty copy would be of no use.
 */
export function choose(manifest: SavedManifest, choice: Choice): SavedManifest {
  const { chosen: _chosen, without: _without, ...report } = manifest;
  const files = allFiles(manifest);
  if (!report.versions) return { ...report, files };
  const whole = everything(manifest);
  const chosen: Choice = {
    versions: among(whole.versions, choice.versions),
    pictures: choice.pictures,
    languages: among(whole.languages, choice.languages),
  };
  const without = files.filter(file => !isChosen(file, chosen));
  if (without.length === 0) return { ...report, files };
  return { ...report, files: files.filter(file => isChosen(file, chosen)), chosen, without };
}

function among(all: readonly string[], wanted: readonly string[]): readonly string[] {
  const found = all.filter(name => wanted.includes(name));
  return found.length > 0 ? found : all;
}

/** What two choices ask for together. */
export function bothChoices(one: Choice, other: Choice): Choice {
  return {
    versions: [...new Set([...one.versions, ...other.versions])],
    pictures: one.pictures || other.pictures,
    languages: [...new Set([...one.languages, ...other.languages])],
  };
}

/** What the reader could add to a copy in the languages that it has: the versions and pictures left out. */
function theRest(manifest: SavedManifest): Choice {
  return { ...everything(manifest), languages: choiceOf(manifest).languages };
}

/** What a copy has and has not; `undefined` where nothing was left out that a reader would miss. */
export function partOf(manifest: SavedManifest): SavedPart | undefined {
  const { chosen } = manifest;
  if (!chosen) return undefined;
  const rest = bytesOf(choose(manifest, theRest(manifest)).files) - bytesOf(manifest.files);
  if (rest === 0) return undefined;
  const has = ({ id }: SavedVersion) => chosen.versions.includes(id);
  const versions = manifest.versions ?? [];
  const withPictures = choose(manifest, { ...chosen, pictures: true });
  return {
    versions: versions.filter(has),
    missing: versions.filter(version => !has(version)),
    pictures: withPictures.files.length === manifest.files.length,
    rest,
  };
}

/** Whether leaving the pictures out would make a difference to what a reader chose. */
export function hasPictures(manifest: SaveManifest, choice: Choice): boolean {
  return allFiles(manifest).some(file => file.picture && isChosen(file, { ...choice, pictures: true }));
}
