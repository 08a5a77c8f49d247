const formats = new Map<string, Intl.DateTimeFormat>();

/** Writes the day of an ISO 8601 date and time in a language. A format is made once: a long list has many days. */
export function formatDay(at: string, language: string): string {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  formats.set(language, format);
  return format.format(new Date(at));
}
