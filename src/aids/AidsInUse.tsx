import { Calm } from './Calm.tsx';
import { Guide } from './Guide.tsx';
import { Syllables } from './Syllables.tsx';
import type { Steadily } from './syllables/showing.ts';
import { useAids } from './useAids.ts';

/** Those of the aids with script of their own that are switched on. */
export function AidsInUse({ steadily }: { steadily: Steadily }) {
  const { guide, calm, syllables } = useAids();
  return (
    <>
      {guide && guide !== 'off' ? <Guide kind={guide} /> : null}
      {calm ? <Calm /> : null}
      {syllables ? <Syllables steadily={steadily} /> : null}
    </>
  );
}
