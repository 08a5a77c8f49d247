import { searchWords } from './search-words.ts';

/**
 * What somebody types who may be in danger, or means somebody who is. A finished passage on it answers a question; whoever
 * asks for themselves needs somebody to talk to. One a line; forms of the same words count as well.
 */
const phrases = `
kill myself
kill me
killing myself
want to die
wish i was dead
wish i were dead
end my life
better off dead
suicide
suicidal
self-harm
cut myself
cutting myself
hurt myself
hurting myself
harm myself
hits me
hit me
beats me
beat me
hurts me
hurting me
touched me
touches me
touching me
raped
rape me
raping me
abused me
abuses me
abusing me
forced me
forces me
made me do
makes me do
groomed
grooming me
sexually abused
sexually assaulted
blackmailing me
blackmailed
threatening me
threatens me
scared of my
scared of him
afraid of my
afraid of him
not safe
unsafe at home
run away from home
running away from home
ran away from home
nudes
naked pictures of me
picture of me
pictures of me
photo of me
photos of me
overdose
help me
`;

const known = phrases
  .trim()
  .split('\n')
  .map(line => searchWords(line, 'en').map(({ stem }) => stem));

/** Whether a text in English, as it is typed, may be of danger to whoever types it or to somebody they mean. */
export function speaksOfDanger(text: string): boolean {
  const stems = searchWords(text, 'en').map(({ stem }) => stem);
  return known.some(phrase => stems.some((_, at) => phrase.every((stem, next) => stems[at + next] === stem)));
}
