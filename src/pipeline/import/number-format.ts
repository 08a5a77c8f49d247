const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const odd: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** A number in a format of ECMA-376, 17.18.59 (`ST_NumberFormat`); those that no English text has are shown as decimal. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'ordinal':
      return `${value}${suffix(value)}`;
    case 'cardinalText':
      return capital(cardinal(value));
    case 'ordinalText':
      return capital(ordinal(value));
    case 'none':
      return '';
    default:
      return String(value);
  }
}

/** a, b … z, aa, bb: Word doubles the letter where others go on with “ab”. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  if (value < 1 || value > 3_999) return String(value);
  let rest = value;
  let written = '';
  for (const [size, sign] of numerals) {
    for (; rest >= size; rest -= size) written += sign;
  }
  return written;
}

function suffix(value: number): string {
  const last = value % 100;
  if (last >= 11 && last <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][last % 10] ?? 'th';
}

function cardinal(value: number): string {
  if (value < 20) return units[value] ?? String(value);
  if (value > 99) return String(value);
  const unit = value % 10;
  return `${tens[Math.floor(value / 10)]}${unit === 0 ? '' : `-${units[unit]}`}`;
}

function ordinal(value: number): string {
  if (value > 99) return `${value}${suffix(value)}`;
  const written = cardinal(value);
  const last = written.slice(written.lastIndexOf('-') + 1);
  const stem = written.slice(0, written.length - last.length);
  return stem + (odd[last] ?? `${last.replace(/y$/, 'ie')}th`);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
