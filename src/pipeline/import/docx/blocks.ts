import { countWords } from '../../../text/words.ts';
import { isContentsTitle } from '../structure/contents.ts';
import type { Piece } from '../structure/piece.ts';
import { below, child, elements, textIn, type Xml } from '../xml.ts';
import { valIn } from './package.ts';
import { readParagraph } from './paragraph.ts';
import { placeIn, type Story } from './story.ts';
import { readTable } from './table.ts';

/** Reads the paragraphs and tables in a body, cell, note or box, each followed by the boxes that are fastened to it. */
export function readBlocks(parent: Xml, story: Story): Piece[] {
  return elements(parent).flatMap(node => {
    const pieces = readBlock(node, story);
    const boxes = story.boxes;
    story.boxes = [];
    return [...pieces, ...boxes];
  });
}

function readBlock(node: Xml, story: Story): Piece[] {
  switch (node.name) {
    case 'w:p':
      return readParagraph(node, story);
    case 'w:tbl':
      return readTable(node, story);
    case 'w:sdt':
      return readControl(node, story);
    case 'w:customXml':
    case 'w:ins':
    case 'w:moveTo':
      return readBlocks(node, story);
    case 'mc:AlternateContent':
      return readBlocks(
        child(node, 'mc:Choice') ?? child(node, 'mc:Fallback') ?? { ...node, children: [] },
        story,
      );
    case 'w:bookmarkStart':
      story.anchors.push(node.attributes['w:name'] ?? '');
      return [];
    case 'w:del':
    case 'w:moveFrom':
      story.document.lose({ what: 'tracked deletion, carried out', place: placeIn(story) });
      return [];
    case 'w:altChunk':
      story.document.lose({ what: 'file that Word would take in here, left out', place: placeIn(story) });
      return [];
    default:
      return [];
  }
}

/** A content control around blocks. Word's own contents lists are kept in one. */
function readControl(node: Xml, story: Story): Piece[] {
  const properties = child(node, 'w:sdtPr');
  const content = child(node, 'w:sdtContent');
  if (!content) return [];
  if (child(properties, 'w:showingPlcHdr') !== undefined) {
    const words = countWords(below(content, 'w:t').map(textIn).join(' '));
    story.document.lose({ what: 'prompt of an empty form field, left out', place: placeIn(story), words });
    return [];
  }
  const pieces = readBlocks(content, story);
  const gallery = valIn(child(properties, 'w:docPartObj'), 'w:docPartGallery') ?? '';
  if (!/table of contents/i.test(gallery)) return pieces;
  return pieces.map(piece => {
    if (piece.kind !== 'paragraph' || piece.role === 'contents') return piece;
    return isContentsTitle(piece.text)
      ? { ...piece, role: 'contents-title' as const }
      : { ...piece, role: 'contents' as const, entry: 1 };
  });
}
