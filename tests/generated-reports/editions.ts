import type { Random } from '../soak/random.ts';
import type { PlannedBlock, PlannedSection, ReportPlan } from './plan.ts';
import { addressees } from './vocabulary.ts';
import { figuresIn, Writer, wordsIn } from './writer.ts';

/** The Markdown of an edition's sections and notes. */
export interface WrittenEdition {
  readonly body: string;
  /** How many words the blocks have. */
  readonly words: number;
}

type Voice = 'full' | 'young' | 'easy';

/** Writes the editions of a planned report: what was said in the full one may be said again in the others. */
export class EditionWriter {
  readonly #random: Random;
  readonly #writer: Writer;
  /** The figures that each section of the full report says. */
  readonly #figures = new Map<PlannedSection, string[]>();
  /** The words of blocks that another edition has too. */
  readonly #texts = new Map<PlannedBlock, string>();
  #notes: string[] = [];
  #recommendations = 0;

  constructor(random: Random) {
    this.#random = random;
    this.#writer = new Writer(random);
  }

  full(plan: ReportPlan, words: number): WrittenEdition {
    return this.#edition(plan.full, words, 'full');
  }

  young(plan: ReportPlan, words: number): WrittenEdition {
    return this.#edition(plan.young, words, 'young');
  }

  /** Two short blocks for each section; what was added for young people is not in it. */
  easyRead(plan: ReportPlan, words: number): WrittenEdition {
    const blocks = [1, 1].map((weight): PlannedBlock => ({ kind: 'paragraph', weight, isPaired: false }));
    const sections = plan.young
      .filter(section => section.tellsOf.length > 0)
      .map(section => ({ ...section, depth: 2, blocks }));
    return this.#edition(sections, words, 'easy');
  }

  #edition(sections: readonly PlannedSection[], words: number, voice: Voice): WrittenEdition {
    this.#notes = [];
    const parts: string[] = [];
    const share =
      words / sections.flatMap(({ blocks }) => blocks).reduce((sum, { weight }) => sum + weight, 0);
    let [due, written] = [0, 0];
    for (const section of sections) {
      parts.push(`${'#'.repeat(section.depth)} ${section.heading} {#${section.id}}`);
      for (const block of section.blocks) {
        due += block.weight * share;
        // What one block has too little or too much, the next makes up for.
        const text = this.#block(section, block, Math.max(6, due - written), voice);
        written += wordsIn(text.replace(/\[\^\d+\]|^:::.*$|^Table:|[|#-]|:term|\{[^}]*\}/gm, ' '));
        parts.push(text);
      }
    }
    const notes = this.#notes.map((note, at) => `[^${at + 1}]: ${note}`);
    return { body: `${[...parts, ...notes].join('\n\n')}\n`, words: written };
  }

  #block(section: PlannedSection, block: PlannedBlock, words: number, voice: Voice): string {
    const { kind } = block;
    switch (kind) {
      case 'paragraph':
        return this.#paragraph(section, words, voice);
      case 'list':
        return this.#items(words / 7, voice)
          .map(item => `- ${item}`)
          .join('\n');
      case 'table':
        return this.#table(section, words);
      case 'quote':
        return box('quote[Somebody who answered the survey]', this.#quoted(block));
      case 'key-point':
      case 'note':
        return box(kind, this.#words(section, words, voice));
      case 'recommendation':
        return this.#recommendation(words);
      case 'content-note':
        return this.#contentNote(voice);
      default:
        return kind satisfies never;
    }
  }

  #words(section: PlannedSection, words: number, voice: Voice): string {
    if (voice === 'easy') return this.#writer.easyParagraph(words);
    if (voice === 'young') {
      const known = section.tellsOf.flatMap(told => this.#figures.get(told) ?? []);
      return this.#writer.simpleParagraph(words, known);
    }
    const text = this.#writer.paragraph(words);
    this.#figures.set(section, [...(this.#figures.get(section) ?? []), ...figuresIn(text)]);
    return text;
  }

  #paragraph(section: PlannedSection, words: number, voice: Voice): string {
    const hasTerm = voice !== 'easy' && this.#random.next() < 0.12;
    const text = this.#words(section, words - (hasTerm ? 10 : 0), voice);
    const withTerm = hasTerm ? `${text} ${this.#writer.termSentence()}` : text;
    const hasNote = this.#random.next() < (voice === 'full' ? 0.12 : 0.03);
    return hasNote ? `${withTerm}${this.#note()}` : withTerm;
  }

  #note(): string {
    this.#notes.push(`Minutes of the meeting about ${this.#writer.item(false)}.`);
    return `[^${this.#notes.length}]`;
  }

  #items(count: number, voice: Voice): string[] {
    return Array.from({ length: Math.max(3, Math.round(count)) }, () => this.#writer.item(voice !== 'full'));
  }

  #table(section: PlannedSection, words: number): string {
    const rows = this.#items(words / 9, 'full').map(item => {
      const [asked, paid] = [0, 0].map(() => 10 + Math.floor(this.#random.next() * 900));
      return `| ${item} | ${asked} | ${paid} |`;
    });
    const head = ['| What was asked for | Asked | Paid for |', '| :--- | ---: | ---: |'];
    return [`Table: ${section.heading}, by what was asked for`, '', ...head, ...rows].join('\n');
  }

  #quoted(block: PlannedBlock): string {
    const known = block.sameAs && this.#texts.get(block.sameAs);
    const text = known ?? this.#writer.simpleSentence();
    this.#texts.set(block, text);
    return text;
  }

  #recommendation(words: number): string {
    this.#recommendations++;
    const status = this.#random.one(['accepted', 'partly', 'done', 'not-done'] as const);
    const name = `recommendation{#r${this.#recommendations} to="${this.#random.one(addressees)}" status="${status}"}`;
    return box(name, this.#writer.simpleParagraph(words));
  }

  #contentNote(voice: Voice): string {
    const short = box('short', this.#writer.simpleSentence());
    const says = 'This part mentions an accident on the ice. Nobody was badly hurt.';
    return `::::content-note{kind="${voice === 'full' ? 'explains' : 'mentions'}"}\n${says}\n\n${short}\n::::`;
  }
}

function box(name: string, text: string): string {
  return `:::${name}\n${text}\n:::`;
}
