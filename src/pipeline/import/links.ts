import { linkSchemes } from '../parse/sanitise.ts';

/**
 * The address of a link that leads out of a document, or nothing where it must not be followed or leads nowhere once the
 * document is a report: files beside it, addresses without a site, scripts.
 */
export function addressOf(url: string): string | undefined {
  const plain = [...url.trim().replace(/\p{Surrogate}/gu, '\uFFFD')]
    .filter(sign => sign > '\u001f' && sign !== '\u007f')
    .join('');
  const address = /^www\.[\w-]+\./i.test(plain) ? `https://${plain}` : plain;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined || !linkSchemes.includes(scheme) || address.length > 4_000) return undefined;
  if (scheme.startsWith('http') && (!/^https?:\/\//i.test(address) || !URL.canParse(address)))
    return undefined;
  // An address with a name and a password in it shows one site and leads to another.
  if (scheme.startsWith('http') && /^https?:\/\/[^/?#]*@/i.test(address)) return undefined;
  return address.replace(/\s/g, sign => encodeURIComponent(sign)).replaceAll('\\', '%5C');
}
