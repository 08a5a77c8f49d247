/** Days in each unit; a month has thirty. */
const units = new Map([
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
  ['fortnight', 14],
  ['month', 30],
  ['year', 365],
]);
const rhythms = new Map([
  ['hourly', 1 / 24],
  ['daily', 1],
  ['weekly', 7],
  ['fortnightly', 14],
  ['monthly', 30],
  ['quarterly', 90],
  ['yearly', 365],
  ['annual', 365],
  ['annually', 365],
  ['annum', 365],
]);
/** What may stand between a number and its unit. */
const between = 'consecutive|calendar|full|clear|working|business|whole|or more|other';

const span = new RegExp(
  `\\b(\\d+|an?|per|each|every|half an?)[\\s-](?:(?:${between})\\s)?(${[...units.keys()].join('|')})s?\\b|\\b(${[...rhythms.keys()].join('|')})\\b`,
  'g',
);

/**
 * The spans of time that a text names, in days: “12 months”, “a year” and “annually” are all 365. Numbers are known in
 * digits only.
 */
export function spansOfTime(text: string): number[] {
  return [...text.toLowerCase().matchAll(span)].map(([, count = '', unit = '', rhythm = '']) => {
    const times = count.startsWith('half') ? 0.5 : Number(count) || 1;
    return rhythms.get(rhythm) ?? usual(times * (units.get(unit) ?? 1));
  });
}

/** Four weeks are called a month, and twelve months a year. */
function usual(days: number): number {
  if (days % 360 === 0) return (days / 360) * 365;
  if (days === 182.5) return 180;
  const months = Math.round(days / 30);
  return months >= 1 && months <= 3 && Math.abs(days - months * 30.4) <= 2.5 * months ? months * 30 : days;
}
