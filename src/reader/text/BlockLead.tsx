import type { Block, Recommendation } from '../../model/report.ts';
import { useWords } from '../../strings/words.tsx';
import { statusKeys } from '../names.ts';

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
      return <RecommendationLead {...block.recommendation} />;
    default:
      return null;
  }
}

function RecommendationLead({ id, to, status }: Partial<Recommendation>) {
  const words = useWords();
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
          {status ? <Fact name={words('content.status')} value={words(statusKeys[status])} /> : null}
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
