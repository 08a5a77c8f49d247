import { child, elements, textIn, type Xml } from '../xml.ts';

/** A formula (ECMA-376, 22.1) as a line that can be read and searched: `(a+b)/2`, `x^2`, `√(y)`. */
export function formulaText(node: Xml): string {
  return written(node).replace(/\s+/g, ' ').trim();
}

function written(node: Xml): string {
  const part = (name: string) => bracketed(inside(child(node, `m:${name}`)));
  switch (node.name) {
    case 'm:t':
      return textIn(node);
    case 'm:f':
      return `${part('num')}/${part('den')}`;
    case 'm:sSup':
      return `${part('e')}^${part('sup')}`;
    case 'm:sSub':
      return `${part('e')}_${part('sub')}`;
    case 'm:sSubSup':
      return `${part('e')}_${part('sub')}^${part('sup')}`;
    case 'm:rad':
      return `${inside(child(node, 'm:deg'))}√${part('e')}`;
    case 'm:d':
      return `(${elements(node, 'm:e').map(inside).join(', ')})`;
    case 'm:nary': {
      const sign = child(child(node, 'm:naryPr'), 'm:chr')?.attributes['m:val'] ?? '∫';
      const limit = (mark: string, name: string) => {
        const text = part(name);
        return text === '' ? '' : `${mark}${text}`;
      };
      return `${sign}${limit('_', 'sub')}${limit('^', 'sup')} ${inside(child(node, 'm:e'))}`;
    }
    default:
      return inside(node);
  }
}

function inside(node: Xml | undefined): string {
  return elements(node).map(written).join('');
}

function bracketed(text: string): string {
  return /^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`;
}
