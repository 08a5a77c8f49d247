/** What a test's PDF is made of. */
export interface PdfParts {
  /** The instructions of each page. Fonts: F1 Helvetica, F2 Helvetica-Bold. Pages are 595 by 842 points. */
  readonly pages: readonly string[];
  /** More entries of the catalogue, of each page, and of the trailer. */
  readonly catalogue?: string;
  readonly page?: string | ((at: number) => string);
  readonly trailer?: string;
  /** More fonts of each page, by name. */
  readonly fonts?: string;
  /** Objects that those refer to, numbered from 100. */
  readonly objects?: readonly string[];
}

/** Writes a PDF file (ISO 32000-1, 7.5) by hand, so that a test says each byte of it. */
export function pdf({
  pages,
  catalogue = '',
  page = '',
  fonts = '',
  trailer = '',
  objects = [],
}: PdfParts): Uint8Array {
  const bodies = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`],
    [
      2,
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${1000 + at * 2} 0 R`).join(' ')}] >>`,
    ],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    [4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>'],
  ]);
  for (const [at, body] of objects.entries()) bodies.set(100 + at, body);
  for (const [at, text] of pages.entries()) {
    const entries = typeof page === 'string' ? page : page(at);
    const own = 1000 + at * 2;
    bodies.set(
      own,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${own + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R ${fonts} >> /XObject << /Im 100 0 R >> >> ${entries} >>`,
    );
    bodies.set(own + 1, `<< /Length ${Buffer.byteLength(text, 'latin1')} >>\nstream\n${text}\nendstream`);
  }
  let file = '%PDF-1.7\n';
  const places = new Map<number, number>();
  for (const [number, body] of bodies) {
    places.set(number, file.length);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const table = [...places]
    .map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`)
    .join('');
  const size = Math.max(...places.keys()) + 1;
  return Buffer.from(
    `${file}xref\n0 1\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}

/** A line of text: its left end and its height from the page's bottom, in points. */
export function line(text: string, x: number, y: number, size = 11, font: 'F1' | 'F2' | 'F3' = 'F1'): string {
  return `BT /${font} ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET\n`;
}

/** Lines below each other, 14 points apart. */
export function paragraph(lines: readonly string[], x: number, y: number, size = 11): string {
  return lines.map((text, at) => line(text, x, y - at * 14, size)).join('');
}
