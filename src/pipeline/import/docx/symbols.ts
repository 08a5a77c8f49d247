/** Characters of picture fonts, by font and code, as Unicode has them. Word keeps them at U+F000 and above. */
const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    97: 'α',
    98: 'β',
    103: 'γ',
    100: 'δ',
    101: 'ε',
    108: 'λ',
    109: 'μ',
    112: 'π',
    114: 'ρ',
    115: 'σ',
    99: 'χ',
    83: 'Σ',
    68: 'Δ',
    87: 'Ω',
    163: '≤',
    179: '≥',
    177: '±',
    180: '×',
    184: '÷',
    185: '≠',
    187: '≈',
    183: '•',
    174: '→',
    172: '←',
    173: '↑',
    175: '↓',
    176: '°',
    210: '®',
    211: '©',
    212: '™',
    45: '−',
    165: '∞',
    214: '√',
  },
  wingdings: {
    108: '●',
    110: '■',
    111: '□',
    113: '❑',
    117: '◆',
    118: '❖',
    159: '•',
    167: '▪',
    168: '◻',
    216: '➢',
    224: '→',
    223: '←',
    225: '↑',
    226: '↓',
    232: '➔',
    240: '⇨',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
    40: '☎',
    42: '✉',
    74: '☺',
    76: '☹',
    182: '☆',
    171: '★',
    34: '✂',
  },
  'wingdings 2': { 80: '✓', 79: '✗', 82: '☑', 83: '☒', 163: '☐', 151: '●' },
  webdings: { 97: '✓', 114: '✗', 99: '□', 103: '■' },
};

/** A character of a picture font as Unicode has it, or nothing where that is not known. */
export function symbolOf(font: string, code: number): string | undefined {
  const low = code >= 0xf000 ? code - 0xf000 : code;
  const known = fonts[font.toLowerCase()]?.[low];
  if (known) return known;
  const isPicture = Object.hasOwn(fonts, font.toLowerCase()) || /dings|symbol/i.test(font);
  if (isPicture && font.toLowerCase() === 'symbol' && low >= 0x20 && low < 0x7f)
    return String.fromCharCode(low);
  return isPicture || low !== code ? undefined : String.fromCodePoint(Math.min(code, 0x10ffff));
}
