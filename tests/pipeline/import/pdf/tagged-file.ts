import { pdf } from './pdf-file.ts';

/** What stands on a page, counted from 0, and belongs to an element. */
export interface Drawn {
  readonly page: number;
  readonly draw: string;
}

/** An element of a structure: its role, and what is in it. */
export type Element = readonly [role: string, ...children: Child[]];

type Child = Element | Drawn;

/** Writes a PDF file whose text has a structure (ISO 32000-1, 14.7). */
export function taggedPdf(document: Element): Uint8Array {
  // Object 100 is a picture of each page, 101 the tree's root, 102 the list of what is drawn.
  const objects = ['<< >>', '', ''];
  const pages: { text: string; owners: number[] }[] = [];
  const place = (element: Element, parent: number): number => {
    const [role, ...children] = element;
    const own = 100 + objects.push('') - 1;
    const kids = children.map(child => {
      if (!('draw' in child)) return `${place(child, own)} 0 R`;
      while (pages.length <= child.page) pages.push({ text: '', owners: [] });
      const page = pages[child.page] as (typeof pages)[number];
      const mark = page.owners.push(own) - 1;
      page.text += `/${role} << /MCID ${mark} >> BDC\n${child.draw}EMC\n`;
      return `<< /Type /MCR /Pg ${1000 + child.page * 2} 0 R /MCID ${mark} >>`;
    });
    objects[own - 100] = `<< /Type /StructElem /S /${role} /P ${parent} 0 R /K [${kids.join(' ')}] >>`;
    return own;
  };
  const root = place(document, 101);
  const lists = pages.map(({ owners }, at) => `${at} [${owners.map(own => `${own} 0 R`).join(' ')}]`);
  objects[1] = `<< /Type /StructTreeRoot /K [${root} 0 R] /ParentTree 102 0 R >>`;
  objects[2] = `<< /Nums [${lists.join(' ')}] >>`;
  return pdf({
    pages: pages.map(({ text }) => text),
    catalogue: '/MarkInfo << /Marked true >> /StructTreeRoot 101 0 R',
    page: at => `/StructParents ${at}`,
    objects,
  });
}
