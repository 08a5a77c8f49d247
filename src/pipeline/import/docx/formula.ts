import { bracketed, inRow, rootOf } from '../formulas.ts';
import { child, elements, textIn, type Xml } from '../xml.ts';

/** A formula (ECMA-376, 22.1) as a line that can be read and searched: `(a+b)/2`, `x^2`, `√(y+1)`. */
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
      return rootOf(inside(child(node, 'm:deg')), inside(child(node, 'm:e')));
    case 'm:d': {
      const sign = (name: string) => child(child(node, 'm:dPr'), name)?.attributes['m:val'];
      const all = elements(node, 'm:e').map(inside).join(', ');
      return `${sign('m:begChr') ?? '('}${all}${sign('m:endChr') ?? ')'}`;
    }
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
  return inRow(elements(node).map(part => ({ text: written(part), isBuilt: isBuilt(part) })));
}

/** Word cuts letters and numbers into runs as it likes, so that these stand together. */
function isBuilt({ name }: Xml): boolean {
  return name !== 'm:r' && name !== 'm:t';
}
