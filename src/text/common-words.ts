import { stemOf } from './stems.ts';

/*
 * Common English words by how common they are, from words that only join others to words that every reader meets each
 * week. Our own list: the order inside a tier says nothing.
 */
const joining = `
a an and are as at be been being but by did do does doing done for from had has have having he her hers herself him himself his i if in
into is it its itself me my myself no nor not of off on or our ours ourselves out over own she so some such than that the their theirs them
themselves then there these they this those through to too under until up us very was we were what when where which while who whom whose why
will with would you your yours yourself yourselves am also any because before after again against all both each few more most other only same
just now here how can could may might must shall should about above below between during down further once ever yet still even though although
however upon within without whether either neither nor else per via thus hence therefore thereof herein hereby said hath unto onto toward towards
among amongst across along around behind beside besides beyond except since till unless whereas despite like
don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't i'm you're he's she's it's we're
they're i've you've we've they've i'll you'll he'll she'll we'll they'll i'd you'd he'd she'd we'd they'd that's there's what's who's let's mustn't
cannot ain't oh ah well etc e.g i.e mr mrs ms dr
`;
const everyday = `
get go come make take give see know think say tell want use find put let keep look good new first last long great little own old right big high
different small large next early young important few public bad same able thing way time year day people man woman child world life hand part place
case week work number point home water room mother area money story fact month lot study book eye job word business side kind head house friend
father power hour game line end member law car city name team minute idea body back face others level office door health person art war history
party result change morning reason girl guy moment air force education boy one two three four five six seven eight nine ten
something anything nothing everything someone anyone everyone nobody somebody anybody everybody none many much another every
need mean feel become leave call try ask turn start show hear play run move live believe hold bring happen write provide sit stand lose pay meet
include continue set learn lead understand watch follow stop create speak read allow add spend grow open walk win offer remember love consider
appear buy wait serve die send expect build stay fall cut reach kill remain
really always never often sometimes away maybe perhaps quite almost enough already soon together later less least
better best worse worst sure true whole half able likely possible certain real full free easy hard strong clear special
`;
const familiar = `
age ago agree animal answer apart arm arrive bed begin black blue board boat born boss bottom box break bright brother bus care carry cat catch
cause centre chair chance check choose church class clean close clothes cold colour company control cook copy cost count country course cover cry
dad dark daughter dead deal dear death decide deep die dinner dog draw dream dress drink drive drop dry eat effect else evening event example
explain eye family far farm fast fear feeling field fight fill fine finger finish fire fish floor fly food foot forget form front fun future garden
general glass god gold government green ground group guess hair happy hat hate heart heat heavy help hill hit hope horse hospital hot hurry hurt
husband ice increase inside interest join jump key king kitchen lady land language late laugh law leg letter lie light list listen local lunch mark
market marry matter meal mean meeting middle mile milk mind miss mouth mum music near neck news nice night noise north note notice offer oil order
outside page pain paper parent park pass past pay pen period picture piece plan plant plate play pocket police poor position pound present press
pretty price problem pull push question quick quiet race rain rate ready red report rest rich ride ring rise river road rock round rule safe school
sea seat second section sell sense service shop short shout shut sick side sign simple sing single sister size skin sky sleep slow smile smoke snow
social society soft sort sound south space stage step stick stone straight street student subject summer sun support surprise sweet swim system
table talk tall teach tea thank thick thin throw tie tired today tomorrow top touch town train travel tree trouble trust type uncle use usual value
view village visit voice walk wall warm wash wear weather west white wide wife wild wind window winter wish wonder wood worry wrong yesterday
action activity adult agreement amount appropriate authority available based become benefit certain common community concern condition consider
current decision develop difference direct duty economic effect ensure establish evidence experience following individual information international
involve issue law local main major make material matter measure method national nature necessary particular party period political position
practice present process product programme project protect protection provision purpose quality receive recognise regard relate relation relevant
require research resource respect response responsibility right role security serious similar situation social specific staff standard state strong
suggest system take term test total treat treatment various yourself
`;

const tiers: readonly (readonly [string, number])[] = [
  [familiar, 0.7],
  [everyday, 0.45],
  [joining, 0],
];

const shares = new Map(
  tiers.flatMap(([list, share]) =>
    list
      .trim()
      .split(/\s+/)
      .map(word => [stemOf(word), share] as const),
  ),
);

/**
 * How much a word tells what a text is about, by how common it is in English: 0 for words that only join others, 1 for
 * those that few texts have. The word is given as a stem (./stems.ts).
 */
export function tellingShare(stem: string): number {
  return shares.get(stem) ?? 1;
}
