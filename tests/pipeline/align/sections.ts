import type { Row, Section, SectionId, Span } from '../../../src/model/report.ts';

/** A section with a heading and these texts as its blocks. */
export function section(id: string, ...texts: string[]): Section {
  const blocks = texts.map((text, index) => ({
    kind: 'paragraph' as const,
    html: `<p>${text}</p>`,
    text,
    line: index + 2,
  }));
  return { id: id as SectionId, number: '1', depth: 2, heading: id, headingHtml: id, blocks, line: 1 };
}

/** A section with so many blocks. */
export function blocks(id: string, count: number): Section {
  return section(id, ...Array.from({ length: count }, (_, index) => `${id} ${index}`));
}

/** Rows as lines: `same a[0-2] | b[0-1] c[1-1]`. */
export function shown(rows: readonly Row[]): string[] {
  const side = (spans: readonly Span[]) =>
    spans.map(span => `${span.section}[${span.from}-${span.to}]`).join(' ');
  return rows.map(row => `${row.relation} ${side(row.left)} | ${side(row.right)}`.replace(/ +/g, ' ').trim());
}
