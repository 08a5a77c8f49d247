import type { Block, RecommendationStatus } from '../../model/report.ts';
import { useWords, type WordKey } from '../../strings/words.tsx';

const statusKeys: Record<RecommendationStatus, WordKey> = {
  accepted: 'status.accepted',
  'partly-accepted': 'status.partlyAccepted',
  rejected: 'status.rejected',
  'no-response': 'status.noResponse',
  done: 'status.done',
  partly: 'status.partly',
  'not-done': 'status.notDone',
  unknown: 'status.unknown',
};

/** The interface's words that stand before a box: what it is, and what is known of a recommendation. */
export function BlockLead({ block }: { block: Block }) {
  const words = useWords();
  switch (block.kind) {
    case 'key-point':
      return <p className="box-name">{words('text.keyPoint')}</p>;
    case 'note':
      return <p className="box-name">{words('text.note')}</p>;
    case 'content-note':
      return <p className="box-name">{words('text.contentNote')}</p>;
    case 'recommendation':
      return <RecommendationLead html={block.html} />;
    default:
      return null;
  }
}

function RecommendationLead({ html }: { html: string }) {
  const words = useWords();
  const id = attribute(html, 'id');
  const to = attribute(html, 'data-to');
  const status = attribute(html, 'data-status');
  return (
    <>
      <p className="box-name">
        {id ? (
          <a className="recommendation-id" href={`#${id}`}>
            {words('content.recommendationId', { id: shownId(id) })}
          </a>
        ) : (
          words('text.recommendation')
        )}
      </p>
      {to || status ? (
        <dl className="box-facts">
          {to ? <Fact name={words('content.to')} value={to} /> : null}
          {status ? (
            <Fact
              name={words('content.status')}
              value={words(statusKeys[status as RecommendationStatus] ?? 'status.unknown')}
            />
          ) : null}
        </dl>
      ) : null}
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** `recommendation-full-r3` is shown as “3”, and one that is named and not numbered by its name. */
function shownId(id: string): string {
  const own = id.replace(/^recommendation-/, '');
  return /-r(\d+)$/.exec(own)?.[1] ?? own.slice(own.indexOf('-') + 1);
}

/** An attribute of a block's first element, as our own serialiser wrote it. */
function attribute(html: string, name: string): string | undefined {
  const first = html.slice(0, html.indexOf('>'));
  return first
    .match(new RegExp(` ${name}="([^"]*)"`))?.[1]
    ?.replaceAll('&#x22;', '"')
    .replaceAll('&#x26;', '&');
}
