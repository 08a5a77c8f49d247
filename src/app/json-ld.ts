import { addresses, pagePath } from '../model/address.ts';
import type { Report } from '../model/report.ts';
import type { Site } from './site.ts';

/** What search engines are told of a report (https://schema.org/Report); of a retelling, also of what it is one. */
export function reportJsonLd(report: Report, site: Site, origin: string | undefined): unknown {
  const url = (address: string) => `${origin ?? ''}${pagePath(site, address)}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: report.sensitive ? report.shortTitle : report.title,
    url: url(addresses.report(report.slug)),
    publisher: { '@type': 'Organization', name: site.publisher },
    isAccessibleForFree: true,
    ...(report.retelling ? { isBasedOn: original(report) } : { datePublished: report.published }),
    hasPart: report.editions.map(edition => ({
      '@type': 'CreativeWork',
      url: url(addresses.edition(report.slug, edition.id)),
      inLanguage: edition.lang,
      audience: { '@type': 'Audience', audienceType: edition.audience },
    })),
  };
}

function original(report: Report): unknown {
  return {
    '@type': 'Report',
    datePublished: report.published,
    publisher: { '@type': 'Organization', name: report.publisher },
  };
}
