/**
 * The words of the interface in English. A key with the ending `_young` is what young people's pages say
 * instead; `_one` and `_other` are i18next's plurals. Comments tell the translator where a sentence stands.
 */
export const en = {
  // Shown after every page's name in the browser's tab; a neutral name.
  siteName: 'Twofold',
  // The shelf of saved reports, saving, and updates of the site.
  offline: {},
} as const;
