import { type ReactNode, useId } from 'react';
import type { LibraryIndex } from '../../model/library.ts';
import { LevelProvider, useWords, type WordKey } from '../../strings/words.tsx';
import { LinkMaker } from './LinkMaker.tsx';
import type { PartTools } from './useParts.ts';
import './TeachersPage.css';

interface TeachersPageProps extends PartTools {
  readonly index: LibraryIndex;
  /** The report that is chosen at first. */
  readonly first?: string | undefined;
  readonly help: ReactNode;
}

/**
 * The page for teachers: makes a link that opens some parts of a young people's version (`model/class-parts.ts`), and says
 * what the link does, what it does not, and what makes such a lesson safe. It speaks to adults, whatever was read before.
 * Nothing that is chosen here is in an address, sent or kept: leaving the page forgets it.
 */
export function TeachersPage(props: TeachersPageProps) {
  return (
    <LevelProvider level="standard">
      <Page {...props} />
    </LevelProvider>
  );
}

interface Guidance {
  readonly heading: WordKey;
  readonly items: readonly WordKey[];
}

const guidance: readonly Guidance[] = [
  {
    heading: 'teachers.does.heading',
    items: [
      'teachers.does.parts',
      'teachers.does.help',
      'teachers.does.private',
      'teachers.does.offline',
      'teachers.does.later',
    ],
  },
  {
    heading: 'teachers.doesNot.heading',
    items: [
      'teachers.doesNot.lock',
      'teachers.doesNot.script',
      'teachers.doesNot.names',
      'teachers.doesNot.watch',
    ],
  },
  {
    heading: 'teachers.before.heading',
    items: ['teachers.before.read', 'teachers.before.lead', 'teachers.before.class', 'teachers.before.home'],
  },
  {
    heading: 'teachers.rules.heading',
    items: [
      'teachers.rules.pass',
      'teachers.rules.character',
      'teachers.rules.stories',
      'teachers.rules.kind',
      'teachers.rules.secret',
    ],
  },
  {
    heading: 'teachers.turn.heading',
    items: ['teachers.turn.inside', 'teachers.turn.outside', 'teachers.turn.told'],
  },
];

function Page({ index, first, help, ...tools }: TeachersPageProps) {
  const words = useWords();
  return (
    <div className="page teachers">
      <h1 tabIndex={-1}>{words('footer.teachers')}</h1>
      <p className="lead">{words('teachers.lead')}</p>
      <LinkMaker {...{ index, first, tools }} />
      {guidance.map(({ heading, items }) => (
        <Advice key={heading} heading={heading} items={items} />
      ))}
      {help}
    </div>
  );
}

function Advice({ heading, items }: Guidance) {
  const words = useWords();
  const name = useId();
  return (
    <section className="advice" aria-labelledby={name}>
      <h2 id={name}>{words(heading)}</h2>
      <ul>
        {items.map(item => (
          <li key={item}>{words(item)}</li>
        ))}
      </ul>
    </section>
  );
}
