import { useId } from 'react';
import { bytesOf, choose, everything, hasPictures } from '../model/choice.ts';
import type { Choice, SaveManifest } from '../model/save.ts';
import { useWords } from '../strings/words.tsx';
import { useSize } from './size.ts';
import { versionName } from './version-names.ts';
import './WhatToSave.css';

interface WhatToSaveProps {
  readonly manifest: SaveManifest;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** The choices of a report's versions and of its pictures, each with its size; none that would make no difference. */
export function WhatToSave({ manifest, choice, onChoose }: WhatToSaveProps) {
  const words = useWords();
  const size = useSize();
  const name = useId();
  const versions = manifest.versions ?? [];
  const offers = [
    {
      key: '',
      name: words(versions.length === 2 ? 'saving.both' : 'saving.all'),
      ids: everything(manifest).versions,
    },
    ...versions.map(version => ({
      key: version.id,
      name: words('saving.only', { version: versionName(words, version, versions) }),
      ids: [version.id],
    })),
  ];
  const sizeOf = (asked: Choice) =>
    words('saving.offerSize', { size: size(bytesOf(choose(manifest, asked).files)) });
  const isChosen = (ids: readonly string[]) => ids.join() === choice.versions.join();
  const withPictures = hasPictures(manifest, choice);
  if (versions.length < 2 && !withPictures) return null;
  return (
    <fieldset className="what-to-save">
      <legend>{words('saving.what')}</legend>
      {versions.length > 1
        ? offers.map(({ key, name: label, ids }) => (
            <label key={key}>
              <input
                type="radio"
                name={name}
                checked={isChosen(ids)}
                onChange={() => onChoose({ ...choice, versions: ids })}
              />
              <span>
                {label} <span className="offer-size">{sizeOf({ ...choice, versions: ids })}</span>
              </span>
            </label>
          ))
        : null}
      {withPictures ? (
        <label>
          <input
            type="checkbox"
            checked={!choice.pictures}
            onChange={event => onChoose({ ...choice, pictures: !event.target.checked })}
          />
          <span>{words('saving.noPictures')}</span>
        </label>
      ) : null}
    </fieldset>
  );
}
