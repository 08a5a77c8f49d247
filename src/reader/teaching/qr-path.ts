import encodeQR from 'qr';

/** A code as one shape: `size` squares wide and high, of which the path draws the dark ones. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/**
 * The QR code of a text (ISO/IEC 18004), with a margin of four light squares, without which readers do not find it; so that
 * it can still be read where a seventh of it is not. `undefined` where the text is too long for a code (2,331 bytes).
 */
export function qrPath(text: string): QrPath | undefined {
  const rows = codeOf(text);
  if (!rows) return undefined;
  const path = rows.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { size: rows.length, path: path.join('') };
}

function codeOf(text: string): boolean[][] | undefined {
  try {
    return encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  } catch {
    return undefined;
  }
}

/** Where dark squares follow each other in a row: the place of the first, and how many. */
function runsOf(row: readonly boolean[]): [number, number][] {
  return row.flatMap((isDark, x) => {
    if (!isDark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [[x, (end < 0 ? row.length : end) - x]] as [number, number][];
  });
}
