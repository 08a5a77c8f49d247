import type { SitePlace } from '../../model/address.ts';
import type { Edition } from '../../model/report.ts';
import { useWords } from '../../strings/words.tsx';
import { authorHtml } from './author-html.ts';

interface AuthorWordsProps {
  /** Sanitised by the pipeline. */
  readonly html: string;
  readonly edition: Edition;
  readonly place: SitePlace;
  readonly prefix: string | undefined;
}

/** What an author wrote in a block. */
export function AuthorWords({ html, edition, place, prefix }: AuthorWordsProps) {
  const words = useWords();
  return (
    <div
      className="block-words"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by the pipeline.
      dangerouslySetInnerHTML={{ __html: authorHtml(html, { place, edition, prefix, words }) }}
    />
  );
}
