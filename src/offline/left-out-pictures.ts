import { useEffect } from 'react';
import './left-out-pictures.css';

/** Marks a picture that has a note in its place. */
const mark = 'data-left-out';

/**
 * While `isLeftOut`, says in the place of each picture of the open report that it is not saved, with what is to be seen
 * on it. Once the pictures are there, they are shown again.
 */
export function useLeftOutPictures(isLeftOut: boolean, sentence: string): void {
  useEffect(() => {
    if (!isLeftOut) return;
    const onError = ({ target }: Event) => {
      if (target instanceof HTMLImageElement && target.closest('.report')) putNote(target, sentence);
    };
    // An error at a picture does not bubble.
    document.addEventListener('error', onError, true);
    for (const picture of document.querySelectorAll<HTMLImageElement>('.report img')) {
      if (picture.complete && picture.naturalWidth === 0) putNote(picture, sentence);
    }
    return () => {
      document.removeEventListener('error', onError, true);
      for (const picture of document.querySelectorAll<HTMLImageElement>(`img[${mark}]`)) takeNote(picture);
    };
  }, [isLeftOut, sentence]);
}

function putNote(picture: HTMLImageElement, sentence: string): void {
  // A copy made for side by side brings the note of its original.
  if (picture.hidden && picture.nextElementSibling?.classList.contains('left-out-picture')) return;
  const note = document.createElement('p');
  note.className = 'left-out-picture';
  const said = document.createElement('strong');
  said.textContent = sentence;
  note.append(said, ' ', picture.alt);
  picture.setAttribute(mark, '');
  picture.hidden = true;
  picture.after(note);
}

function takeNote(picture: HTMLImageElement): void {
  if (picture.nextElementSibling?.classList.contains('left-out-picture')) picture.nextElementSibling.remove();
  picture.removeAttribute(mark);
  picture.hidden = false;
  // The browser remembers that it could not be had, and asks again only for an address that is set anew.
  const { src } = picture;
  picture.src = src;
}
