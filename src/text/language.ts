/**
 * The language whose rules to read a text by: `lang` (BCP 47), or British English where it is no tag at all. A wrong
 * tag in an edition is told by the reader of its front matter; here it is no reason to stop measuring.
 */
export function rulesOf(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en-GB';
  } catch (error) {
    if (error instanceof RangeError) return 'en-GB';
    throw error;
  }
}
