import type { Image } from 'mdast';
import { countWords } from '../../../text/words.ts';
import { cleanText, type Run } from '../phrasing.ts';
import { cleanPicture } from '../pictures/clean.ts';
import { limits, Refused } from '../refusal.ts';
import { type Piece, plainLook } from '../structure/piece.ts';
import { below, child, elements, textIn, type Xml } from '../xml.ts';
import { placeIn, type Story } from './story.ts';

declare module 'mdast' {
  interface ImageData {
    /** Its author says that the picture tells nothing. */
    decorative?: boolean;
  }
}

/**
 * What is in a drawing or an old shape: its pictures as runs. Text of its boxes is put into the story, after the
 * paragraph that they are fastened to; charts and objects of other programs are named as lost.
 */
export function readDrawing(node: Xml, story: Story): Run[] {
  const facts = below(node, 'wp:docPr')[0];
  const pictures: Run[] = [];
  for (const part of parts(node)) {
    switch (part.name) {
      case 'w:txbxContent':
        lose(story, 'text box, written after the paragraph that it is fastened to');
        story.boxes = [...story.boxes, ...story.document.readBlocks(part, story).map(boxed)];
        break;
      case 'pic:pic':
        pictures.push(...readPicture(part, facts, story));
        break;
      case 'v:imagedata':
        pictures.push(...readOldPicture(part, node, story));
        break;
      case 'v:textpath':
        pictures.push({ text: part.attributes.string ?? '' });
        break;
      case 'c:chart':
        lose(story, 'chart, left out; write its numbers as a table or a “:::chart”', altOf(facts));
        break;
      default:
        readDiagram(part, story);
    }
  }
  return pictures;
}

function boxed(piece: Piece): Piece {
  return piece.kind === 'paragraph' ? { ...piece, isBoxed: true } : piece;
}

const known = new Set(['w:txbxContent', 'pic:pic', 'v:imagedata', 'v:textpath', 'c:chart', 'dgm:relIds']);

/** The parts of a drawing that hold something, in order; each alternative is taken once, and boxes are not looked into. */
function parts(node: Xml): Xml[] {
  return elements(node).flatMap(each => {
    if (each.name === 'mc:AlternateContent')
      return parts({ ...each, children: [child(each, 'mc:Choice') ?? child(each, 'mc:Fallback') ?? ''] });
    return known.has(each.name) ? [each] : parts(each);
  });
}

function lose(story: Story, what: string, detail?: string): void {
  story.document.lose({ what, place: placeIn(story), ...(detail ? { detail } : {}) });
}

function altOf(facts: Xml | undefined): string {
  const { descr = '', title = '' } = facts?.attributes ?? {};
  return cleanText(descr.trim() || title.trim()).trim();
}

function readPicture(node: Xml, facts: Xml | undefined, story: Story): Run[] {
  const own = below(node, 'pic:cNvPr')[0];
  const blip = below(node, 'a:blip')[0];
  const isDecorative =
    facts !== undefined &&
    below(facts, 'adec:decorative').some(({ attributes }) => ['1', 'true'].includes(attributes.val ?? ''));
  return pictureFrom(
    blip?.attributes['r:embed'] ?? blip?.attributes['r:link'] ?? '',
    altOf(facts) || altOf(own),
    isDecorative,
    story,
  );
}

/** VML, which Word 2007 and older programs write; a preview of an object of another program too. */
function readOldPicture(node: Xml, around: Xml, story: Story): Run[] {
  const shape = [...below(around, 'v:shape'), ...below(around, 'v:rect')].find(
    ({ attributes }) => attributes.alt,
  );
  return pictureFrom(
    node.attributes['r:id'] ?? '',
    cleanText(shape?.attributes.alt ?? '').trim(),
    false,
    story,
  );
}

function pictureFrom(id: string, alt: string, decorative: boolean, story: Story): Run[] {
  const { document, part } = story;
  const relation = document.file.relationships(part).get(id);
  if (!relation) return [];
  if (relation.outside) {
    lose(story, 'picture that lies elsewhere, left out; nothing is fetched', alt);
    return [];
  }
  const bytes = document.file.zip.bytes(relation.target);
  const picture = bytes ? cleanPicture(bytes) : { problem: 'its part is missing' };
  if ('problem' in picture) {
    lose(story, `picture, left out: ${picture.problem}`, alt);
    return [];
  }
  document.pictures.set(picture.path, picture);
  if (document.pictures.size > limits.pictures)
    throw new Refused(`The file has more than ${limits.pictures} pictures.`);
  const image: Image = { type: 'image', url: picture.path, alt, data: { decorative } };
  return [{ text: '', node: image }];
}

/** The words of a diagram (“SmartArt”), which are in a part of their own. */
function readDiagram(node: Xml, story: Story): void {
  const { file } = story.document;
  const part = file.relationships(story.part).get(node.attributes['r:dm'] ?? '')?.target;
  const points = part === undefined ? [] : below(file.xml(part), 'dgm:pt');
  const lines = points
    .map(point =>
      below(point, 'a:p')
        .map(line => below(line, 'a:t').map(textIn).join(''))
        .join(' ')
        .trim(),
    )
    .filter(line => line !== '');
  const words = -countWords(lines.join('\n'));
  story.document.lose({
    what: 'diagram, of which the words are written as a list',
    place: placeIn(story),
    words,
  });
  for (const text of lines) {
    story.boxes.push({
      kind: 'paragraph',
      runs: [{ text }],
      text,
      style: '',
      indent: 0,
      anchors: [],
      at: story.document.paragraphs,
      look: plainLook,
      label: { text: '', level: 0, list: `diagram ${part}` },
    });
  }
}
