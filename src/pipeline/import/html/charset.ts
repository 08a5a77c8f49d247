import { Refused } from '../refusal.ts';

/** A page's bytes as text: by its byte order mark, by what it says of itself, else UTF-8 (WHATWG HTML, 13.2.3). Throws {@link Refused}. */
export function decodePage(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined;
  const start = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1');
  const said =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ??
    /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(start)?.[1];
  const text =
    decodedAs(marked ?? 'utf-8', bytes) ??
    decodedAs(said ?? 'windows-1252', bytes) ??
    decodedAs('windows-1252', bytes);
  if (text === undefined || (marked === undefined && text.includes('\0')))
    throw new Refused('This is not a web page: it holds bytes that no text has.');
  return text;
}

/** UTF-8 is tried first: what is valid UTF-8 is nearly always meant so, whatever a page says. */
function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  if (/^(?:windows-1252|cp1252|iso-8859-1|latin-?1|us-ascii|ascii)$/i.test(encoding)) return western(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not this encoding, or one that is not known; the next is tried.
    return undefined;
  }
}

/** What windows-1252 has at 0x80 to 0x9F. Releases of Node 20 to 24 read these as controls (nodejs/node#56542), so that “ and ” would be lost. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function western(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, sign => high[sign.charCodeAt(0) - 0x80] ?? sign);
}
