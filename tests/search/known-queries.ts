/** In which language a query is put: that of official texts, or of young people. */
type Voice = 'official' | 'plain';

/** A query, and the parts that a reader who puts it would want to find. */
export interface KnownQuery {
  readonly query: string;
  readonly voice: Voice;
  /** Any of these will do, as the passage itself or as what stands beside it. */
  readonly right: readonly string[];
  /** Whether the right parts are in the version that speaks the other language. */
  readonly across?: true;
}

/**
 * Sixty queries over the library as it is published, half in each voice, written down before anything was tuned. What is
 * looked for is a report, a version and a part. When texts change, parts that now say what a query asks for are added here.
 */
export const knownQueries: readonly KnownQuery[] = [
  // Plain words about what the young people's versions say.
  plain('told to go home for a few days with nothing on paper', 'exclusions/young-people/off-the-record'),
  plain('how many pupils were excluded', 'exclusions/young-people/numbers', 'exclusions/full/numbers'),
  plain('what is grooming', 'interim-report/young-people/exploitation', 'interim-report/full/exploitation'),
  plain('ice cream and sunburnt', 'evidence-review/young-people/link'),
  plain('borrow your bike', 'understanding-consent/young-people/consent'),
  plain('what does in care mean', 'care-briefing/young-people/in-care'),
  plain('see me hear me promises', 'final-report/young-people/promises'),
  plain(
    'bullied at school disabled',
    'seeing-things-our-way/young-people/daily-life',
    'seeing-things-our-way/easy-read/school',
  ),
  plain('what is a press notice', 'notice-2012-04/young-people/press-notice'),
  plain('lost £40 a week', 'budget-assessment/young-people/weekly', 'budget-assessment/full/weekly'),
  plain(
    'sent to live far away',
    'care-briefing/young-people/promises',
    'care-briefing/young-people/findings',
    'care-briefing/full/findings',
  ),
  plain('feeling alone', 'interim-report/young-people/alone', 'interim-report/full/voices'),
  plain('worried about a friend', 'interim-report/young-people/signs'),
  plain('you cannot add the two numbers', 'interim-report/young-people/numbers'),
  plain('right to a private life', 'childrens-rights/young-people/article-16'),
  // Plain words about what the full reports say.
  acrossFromPlain(
    'kicked out of school',
    'exclusions/full/exclusion',
    'exclusions/full/in-brief',
    'exclusions/full/off-the-record',
    'exclusions/full/numbers',
  ),
  acrossFromPlain(
    'told off and blamed',
    'interim-report/full/blame',
    'final-report/full/slipped-through',
    'one-year-on/full/exploitation',
    'neighbourhoods-study/full/findings',
  ),
  acrossFromPlain(
    'is it the kid’s fault',
    'interim-report/full/help',
    'one-year-on/full/help',
    'final-report/full/help',
    'care-briefing/full/help',
    'understanding-consent/full/help',
    'evidence-review/full/help',
    'neighbourhoods-study/full/help',
    'one-year-on/full/in-brief',
    'interim-report/full/in-brief',
    'final-report/full/in-brief',
  ),
  acrossFromPlain('running away from children’s homes', 'care-briefing/full/findings'),
  acrossFromPlain(
    'teachers who break the law and send pupils home',
    'exclusions/full/off-the-record',
    'exclusions/full/how-common',
    'exclusions/full/causes',
  ),
  acrossFromPlain(
    'families with not enough money',
    'budget-assessment/full/who-lost',
    'budget-assessment/full/help',
    'seeing-things-our-way/full/money',
    'seeing-things-our-way/full/in-brief',
    'childrens-rights/full/article-27',
  ),
  acrossFromPlain('adults did not listen', 'final-report/full/slipped-through', 'final-report/full/in-brief'),
  acrossFromPlain(
    'how many kids were hurt by gangs',
    'interim-report/full/numbers',
    'interim-report/full/in-brief',
    'one-year-on/full/numbers',
  ),
  acrossFromPlain('someone to speak up for you', 'final-report/full/expectations'),
  acrossFromPlain(
    'sex lessons in every school',
    'one-year-on/full/lessons',
    'one-year-on/full/recommendations',
    'one-year-on/full/not-moved',
    'final-report/full/recommendations',
    'evidence-review/full/recommendations',
    'understanding-consent/full/recommendations',
  ),
  acrossFromPlain(
    'disabled kids going to clubs and playing',
    'seeing-things-our-way/full/recommendations',
    'seeing-things-our-way/full/rights',
    'seeing-things-our-way/full/daily-life',
  ),
  acrossFromPlain(
    'police and councils not telling each other',
    'one-year-on/full/not-moved',
    'one-year-on/full/recommendations',
    'final-report/full/recommendations',
  ),
  acrossFromPlain('too scared to tell', 'neighbourhoods-study/full/findings'),
  acrossFromPlain(
    'agreeing because you want to',
    'understanding-consent/full/consent',
    'interim-report/full/exploitation',
  ),
  acrossFromPlain(
    'people outside the school can change the decision',
    'exclusions/full/appeals',
    'exclusions/full/recommendations',
  ),
  // Official words about what the full reports say.
  official(
    'statutory guidance safeguarding boards',
    'final-report/full/slipped-through',
    'one-year-on/full/numbers',
  ),
  official('rapid evidence assessment', 'evidence-review/full/method'),
  official('falsifying attendance', 'exclusions/full/causes'),
  official(
    'qualitative study small sample',
    'seeing-things-our-way/full/researchers',
    'seeing-things-our-way/full/evidence',
    'neighbourhoods-study/full/method',
  ),
  official(
    'universal credit',
    'budget-assessment/full/period',
    'budget-assessment/full/measures',
    'budget-assessment/full/helped',
  ),
  official('material deprivation', 'budget-assessment/full/who-lost'),
  official('public sector equality duty section 149', 'plans-2012/full/equality'),
  official('ratification reservation treaty', 'childrens-rights/full/promise'),
  official('2,409 undercount', 'interim-report/full/numbers'),
  official(
    'ethnicity of those who did the harm',
    'interim-report/full/records',
    'interim-report/full/findings',
  ),
  official('Ofsted addresses of children’s homes police', 'care-briefing/full/recommendations'),
  official('Dunford review', 'childrens-rights/full/change'),
  official('double standard young men', 'understanding-consent/full/findings'),
  official('correlation is not cause', 'evidence-review/full/link', 'evidence-review/full/findings'),
  official('lone parents percentage', 'budget-assessment/full/who-lost'),
  // Official words about what the young people's versions say.
  acrossFromOfficial(
    'unlawful exclusion',
    'exclusions/young-people/off-the-record',
    'exclusions/young-people/exclusion',
    'exclusions/young-people/causes',
    'exclusions/young-people/asked-for',
  ),
  acrossFromOfficial(
    'victim-blaming attitudes',
    'interim-report/young-people/wrong-words',
    'interim-report/young-people/exploitation',
    'final-report/young-people/got-wrong',
    'neighbourhoods-study/young-people/findings',
    'understanding-consent/young-people/findings',
    'one-year-on/young-people/exploitation',
  ),
  acrossFromOfficial('managed move', 'exclusions/young-people/exclusion'),
  acrossFromOfficial(
    'residential care placement out of area',
    'care-briefing/young-people/findings',
    'care-briefing/young-people/promises',
    'care-briefing/young-people/in-care',
  ),
  acrossFromOfficial(
    'participatory research led by disabled children',
    'seeing-things-our-way/young-people/researchers',
    'seeing-things-our-way/easy-read/researchers',
  ),
  acrossFromOfficial(
    'multi-agency information sharing',
    'one-year-on/young-people/not-better',
    'final-report/young-people/asked-for',
  ),
  acrossFromOfficial(
    'adequate standard of living',
    'childrens-rights/young-people/article-27',
    'plans-2012/young-people/promises',
    'notice-2012-04/young-people/message',
    'budget-assessment/young-people/conclusion',
  ),
  acrossFromOfficial(
    'non-discrimination',
    'childrens-rights/young-people/article-2',
    'plans-2012/young-people/fairness',
  ),
  acrossFromOfficial('independent advocacy', 'final-report/young-people/broken-promise'),
  acrossFromOfficial(
    'prevalence of exploitation',
    'interim-report/young-people/numbers',
    'interim-report/young-people/short-answer',
    'interim-report/young-people/inquiry',
  ),
  acrossFromOfficial(
    'Government accepted recommendations of the briefing',
    'care-briefing/young-people/promises',
  ),
  acrossFromOfficial('regressive cuts to public services', 'budget-assessment/young-people/services'),
  acrossFromOfficial(
    'compulsory sex and relationships education',
    'one-year-on/young-people/lessons',
    'one-year-on/young-people/not-better',
    'final-report/young-people/asked-for',
  ),
  acrossFromOfficial('warning indicators checklist', 'interim-report/young-people/signs'),
  acrossFromOfficial(
    'anxiety and isolation through bullying',
    'seeing-things-our-way/young-people/daily-life',
    'seeing-things-our-way/easy-read/school',
  ),
];

function plain(query: string, ...right: string[]): KnownQuery {
  return { query, voice: 'plain', right };
}

function official(query: string, ...right: string[]): KnownQuery {
  return { query, voice: 'official', right };
}

function acrossFromPlain(query: string, ...right: string[]): KnownQuery {
  return { query, voice: 'plain', right, across: true };
}

function acrossFromOfficial(query: string, ...right: string[]): KnownQuery {
  return { query, voice: 'official', right, across: true };
}
