import { frameMark } from '../model/frame.ts';

/** What the service worker fills with a saved report's words; see `model/frame.ts`. */
export function Frame() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant; the worker replaces it.
  return <div className="report frame" data-frame="" dangerouslySetInnerHTML={{ __html: frameMark }} />;
}
