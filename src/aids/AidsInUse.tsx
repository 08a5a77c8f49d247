import { Calm } from './Calm.tsx';
import { Guide } from './Guide.tsx';
import { useAids } from './useAids.ts';

/** Those of the aids with script of their own that are switched on. */
export function AidsInUse() {
  const { guide, calm } = useAids();
  return (
    <>
      {guide && guide !== 'off' ? <Guide kind={guide} /> : null}
      {calm ? <Calm /> : null}
    </>
  );
}
