/** The id of the live region, which is in every page from the start: a region added later is not heard. */
export const announcerId = 'announcer';

let clear: ReturnType<typeof setTimeout> | undefined;

/** Says a sentence once to assistive technology, politely; nothing is seen. */
export function announce(sentence: string): void {
  const region = document.getElementById(announcerId);
  if (!region) return;
  clearTimeout(clear);
  // The same words again are no change to a live region; emptying it first makes them one.
  region.textContent = '';
  requestAnimationFrame(() => {
    region.textContent = sentence;
  });
  // What was said must not be found later by someone who browses the page.
  clear = setTimeout(() => {
    region.textContent = '';
  }, 5000);
}
