/** A file that is not imported. Its message is one plain sentence for a person; nothing has been written. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** What a file may have at most. Sizes are in bytes; beyond one of these a file is refused, never cut. */
export const limits = {
  file: 50_000_000,
  /** All parts of a zip file together, counted while they are unpacked. */
  unpacked: 200_000_000,
  entries: 2_000,
  /** Unpacked over packed size of one part, for parts larger than `ratioFrom`. */
  ratio: 200,
  ratioFrom: 1_000_000,
  /** Elements in elements. */
  depth: 256,
  /** Elements of one XML part or HTML file: a book of a thousand pages has half a million. */
  elements: 3_000_000,
  /** Width times height of a picture. */
  pixels: 40_000_000,
  /** Footnotes of one document, pictures of one document. */
  pictures: 2_000,
} as const;
