import { useMemo } from 'react';
import { useWords } from '../../strings/words.tsx';
import { qrPath } from './qr-path.ts';

/** With more squares on a side than this, it is hard to scan from the back of a room: about 210 characters. */
const manySquares = 57 + 8;

/**
 * The QR code of an address, made on this device. Black on white in every look: many scanners do not know the reverse.
 */
export function QrCode({ address }: { address: string }) {
  const words = useWords();
  const code = useMemo(() => qrPath(address), [address]);
  if (!code) return <p>{words('teachers.link.tooLong')}</p>;
  const { size, path } = code;
  return (
    <>
      <svg
        className="qr-code"
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
        role="img"
        aria-label={words('teachers.link.code')}
      >
        <path fill="#000" d={path} />
      </svg>
      {size > manySquares ? <p className="qr-hint">{words('teachers.link.dense')}</p> : null}
    </>
  );
}
