/** A browser takes long to make a format, and a list has many dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A day of the calendar, such as `2015-02-17`, as a sentence says it: the same wherever it is read. */
export function longDate(day: string, language: string): string {
  return write(day, language, 'UTC');
}

/** The day of a moment (ISO 8601 date and time), as a sentence says it where the reader is. */
export function dayOfMoment(moment: string, language: string): string {
  return write(moment, language);
}

/** A day or a month, such as `2015-02-17` or `2015-02`, below the name of its year; a year alone has nothing to say there. */
export function withinYear(date: string, language: string): string {
  if (/^\d{4}$/.test(date)) return '';
  const key = `${language} ${date.length}`;
  const day = date.length > 7 ? ({ day: 'numeric' } as const) : {};
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(language, { month: 'long', ...day, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(new Date(date));
}

function write(date: string, language: string, timeZone?: string): string {
  const key = `${language} ${timeZone}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language, { dateStyle: 'long', ...(timeZone ? { timeZone } : {}) });
  formats.set(key, format);
  return format.format(new Date(date));
}
