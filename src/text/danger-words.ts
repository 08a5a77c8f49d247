import { editDistance, hasSameLetters } from './edit-distance.ts';
import { searchWords } from './search-words.ts';

/**
 * What somebody types who may be in danger, or means somebody who is. A finished passage on it answers a question; whoever
 * asks for themselves needs somebody to talk to. One a line; forms of the same words count as well.
 */
const phrases = `
kill myself
kill me
want to die
wish i was dead
end my life
better off dead
suicide
self-harm
cut myself
hurt myself
harm myself
hits me
beats me
hurts me
touched me
raped
abused me
forced me
made me do
groomed
sexually abused
sexually assaulted
blackmailed
threatening me
scared of my
scared of him
afraid of my
afraid of him
not safe
unsafe at home
run away from home
nudes
picture of me
photo of me
overdose
help me
need help
in danger
abused
being hurt
hurt me
hit me
beaten
threatened
scared
following me
followed me
made me
bullied
bullying
run away
ran away
forced marriage
fgm
selfharm
hate myself
hate my life
believes me
can i talk to
talk to someone
someone to talk to
somebody to talk to
childline
samaritans
999
worried about my friend
worried about a friend
`;

const known = phrases
  .trim()
  .split('\n')
  .map(line => searchWords(line, 'en').map(({ stem }) => stem));

/** Whether a text in English, as it is typed, may be of danger to whoever types it or to somebody they mean. */
export function speaksOfDanger(text: string): boolean {
  const stems = searchWords(text, 'en').map(({ stem }) => stem);
  return known.some(phrase =>
    stems.some((_, at) =>
      phrase.every((stem, next) => isMeant(stems[at + next] ?? '', stem, phrase.length > 1)),
    ),
  );
}

/**
 * Whether a stem is another, or that with one letter mistyped: somebody in fear types fast. A word alone must be long, and
 * the first letter right: “room” is not “groomed”.
 */
function isMeant(typed: string, stem: string, isInPhrase: boolean): boolean {
  if (typed === stem) return true;
  if (typed[0] !== stem[0]) return false;
  const length = Math.max(typed.length, stem.length);
  if (length >= (isInPhrase ? 5 : 6)) return editDistance(typed, stem, 1) <= 1;
  // Of a short word only letters that changed places.
  return length === 4 && hasSameLetters(typed, stem);
}
