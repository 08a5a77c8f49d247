/** Characters of picture fonts, by font and code, as Unicode has them. Word keeps them at U+F000 and above. */
const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    0x61: 'α', 0x62: 'β', 0x67: 'γ', 0x64: 'δ', 0x65: 'ε', 0x6c: 'λ', 0x6d: 'μ', 0x70: 'π', 0x72: 'ρ', 0x73: 'σ', 0x63: 'χ',
    0x53: 'Σ', 0x44: 'Δ', 0x57: 'Ω', 0xa3: '≤', 0xb3: '≥', 0xb1: '±', 0xb4: '×', 0xb8: '÷', 0xb9: '≠', 0xbb: '≈', 0xb7: '•',
    0xae: '→', 0xac: '←', 0xad: '↑', 0xaf: '↓', 0xb0: '°', 0xd2: '®', 0xd3: '©', 0xd4: '™', 0x2d: '−', 0xa5: '∞', 0xd6: '√',
  },
  wingdings: {
    0x6c: '●', 0x6e: '■', 0x6f: '□', 0x71: '❑', 0x75: '◆', 0x76: '❖', 0x9f: '•', 0xa7: '▪', 0xa8: '◻', 0xd8: '➢', 0xe0: '→',
    0xdf: '←', 0xe1: '↑', 0xe2: '↓', 0xe8: '➔', 0xf0: '⇨', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑', 0x28: '☎', 0x2a: '✉',
    0x4a: '☺', 0x4c: '☹', 0xb6: '☆', 0xab: '★', 0x22: '✂',
  },
  'wingdings 2': { 0x50: '✓', 0x4f: '✗', 0x52: '☑', 0x53: '☒', 0xa3: '☐', 0x97: '●' },
  webdings: { 0x61: '✓', 0x72: '✗', 0x63: '□', 0x67: '■' },
};

/** A character of a picture font as Unicode has it, or nothing where that is not known. */
export function symbolOf(font: string, code: number): string | undefined {
  const low = code >= 0xf000 ? code - 0xf000 : code;
  const known = fonts[font.toLowerCase()]?.[low];
  if (known) return known;
  const isPicture = Object.hasOwn(fonts, font.toLowerCase()) || /dings|symbol/i.test(font);
  if (isPicture && font.toLowerCase() === 'symbol' && low >= 0x20 && low < 0x7f) return String.fromCharCode(low);
  return isPicture || low !== code ? undefined : String.fromCodePoint(Math.min(code, 0x10ffff));
}
