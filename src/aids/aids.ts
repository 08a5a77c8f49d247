import { forgetPlaces } from '../ui/kept-places.ts';
import { keptOnDevice } from '../ui/kept-values.ts';

/** What a reader can set, each with its choices; the first is what applies when nothing was chosen. */
export const choices = {
  size: ['100', '112', '125', '150', '200'],
  spacing: ['standard', 'roomy', 'most'],
  theme: ['device', 'paper', 'white', 'dark', 'contrast'],
  width: ['standard', 'narrow', 'wide'],
  face: ['atkinson', 'lexend', 'opendyslexic', 'device'],
  guide: ['off', 'ruler', '1', '3', '5'],
  calm: ['off', 'on'],
  syllables: ['off', 'on'],
  shift: ['on', 'off'],
  cover: ['hard', 'always', 'off'],
  place: ['off', 'on'],
} as const;

export type Aid = keyof typeof choices;
/** The reader's settings; what is missing was never changed. */
export type Aids = { readonly [A in Aid]?: (typeof choices)[A][number] };

/** The key in local storage. Nothing is there until the reader changes a setting. */
export const storageKey = 'reading-settings';

/** Reads settings from storage: what is not one of the choices is left out. */
export function restoreAids(value: unknown): Aids {
  if (typeof value !== 'object' || value === null) return {};
  const stored = value as Record<string, unknown>;
  const known = (Object.keys(choices) as Aid[]).filter(aid => {
    const options: readonly unknown[] = choices[aid];
    return options.includes(stored[aid]) && stored[aid] !== options[0];
  });
  return Object.fromEntries(known.map(aid => [aid, stored[aid]]));
}

/** The settings on this device, or where it keeps none, in this document; none where what is kept is spoilt. */
export function readAids(): Aids {
  try {
    return restoreAids(JSON.parse(keptOnDevice.read(storageKey) ?? 'null'));
  } catch {
    return {};
  }
}

/** Keeps the settings; without any, nothing is kept. Says whether the device let us. */
export function keepAids(aids: Aids): boolean {
  const changed = restoreAids(aids);
  // What was only kept because of it goes with it.
  if (changed.place !== 'on') forgetPlaces();
  return keptOnDevice.keep(storageKey, Object.keys(changed).length === 0 ? null : JSON.stringify(changed));
}

/** Changes some of the settings, at once and for later. Says whether the device let us keep them. */
export function changeAids(change: { readonly [A in Aid]?: string }): boolean {
  const next = restoreAids({ ...appliedAids(), ...change });
  applyAids(next);
  return keepAids(next);
}

/** The settings that this page shows, which on a device that keeps nothing are only here. */
export function appliedAids(root: HTMLElement = document.documentElement): Aids {
  return restoreAids({ ...root.dataset });
}

/** Puts the settings on `<html>`, where the style sheet finds them; no component knows of them. */
export function applyAids(aids: Aids, root: HTMLElement = document.documentElement): void {
  for (const aid of Object.keys(choices) as Aid[]) {
    const value = aids[aid];
    if (value === undefined) delete root.dataset[aid];
    else root.dataset[aid] = value;
  }
}
