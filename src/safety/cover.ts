/** What marks pages that tell what somebody reads about: those of sensitive reports, and where to find help. */
const tellingPages = '[data-hard], [data-frame]';

/**
 * Blanks the page as soon as another tab or app is in front, so that the small picture of it in a list of tabs or apps
 * shows nothing, and shows it again at once. The page itself goes on: what is read aloud is read on, what is printed is
 * printed (styles/base.css). It helps on some systems only: others have taken their picture before they tell the page.
 */
export function installCover(): void {
  const root = document.documentElement;
  const look = () =>
    root.toggleAttribute('data-covered', document.visibilityState === 'hidden' && isWanted());
  document.addEventListener('visibilitychange', look);
  // A page that is brought back from where the browser laid it aside is not always told that it is seen.
  for (const seen of ['pageshow', 'focus']) addEventListener(seen, look);
}

/** The reader's choice is on `<html>` (`aids/`); a page of a saved report does not yet know which report it is. */
function isWanted(): boolean {
  const { cover } = document.documentElement.dataset;
  return cover === 'always' || (cover !== 'off' && document.querySelector(tellingPages) !== null);
}
