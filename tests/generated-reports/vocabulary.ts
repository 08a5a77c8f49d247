/**
 * The words of invented reports about an invented county: what its schools, buses, parks and libraries do. No word in
 * here is a figure, so that figures are only where the writer put them.
 */

/** What a sentence may be about; a plural, or something that goes with a past tense as plurals do. */
export const speakers = [
  'Local councils',
  'Most schools',
  'The wardens',
  'Health services',
  'Families who wrote to us',
  'The youth workers',
  'Several library staff',
  'People who use the buses',
  'The housing teams',
  'Parents and carers',
  'The members of the panel',
  'Voluntary groups',
  'The officers we spoke to',
  'Young people in the study',
  'Neighbouring districts',
  'The authors of earlier studies',
  'Managers in the county',
  'Those who answered the survey',
] as const;

/** Verbs in the past, each of which takes any of `things`. */
export const deeds = [
  'described',
  'asked for',
  'had not agreed on',
  'were able to show',
  'spoke well of',
  'had begun to pay for',
  'wanted to keep',
  'gave little weight to',
  'had written down',
  'did not always recognise',
  'were consulted about',
  'questioned',
  'supported',
  'had already tried',
  'found it hard to explain',
  'rarely mentioned',
] as const;

export const things = [
  'a shared plan for early help',
  'the way places are given out',
  'the cost of travel to school',
  'safe routes to the park',
  'the opening hours of the libraries',
  'the training of new staff',
  'what young people had told them',
  'a named person in each school',
  'the records kept by other services',
  'free meals in the holidays',
  'the condition of the playing fields',
  'support after a move to another home',
  'the rules for evening classes',
  'quiet rooms for homework',
  'a clear way to complain',
  'the timetable of the rural buses',
  'letters written in plain words',
  'the advice given at the town hall',
  'meetings that families can reach',
  'the repair of older buildings',
] as const;

export const circumstances = [
  'before a decision was made',
  'when several services were involved',
  'in the north of the county',
  'although money had been set aside for it',
  'because nobody was responsible for the whole',
  'during the winter months',
  'where a family had recently moved',
  'after the new guidance had come out',
  'without asking the people concerned',
  'as far as the records show',
  'in towns and villages alike',
  'whenever a school closed early',
  'if they were given enough time',
  'at the meetings of the panel',
  'under the agreement between the districts',
  'while the work was still going on',
] as const;

export const beginnings = [
  'In practice',
  'By contrast',
  'For this reason',
  'On the whole',
  'In the same districts',
  'According to the survey',
  'As the panel noted',
  'Even so',
  'In the larger towns',
  'Over the same period',
] as const;

/** Who is counted, and who is the subject of what is said of them. */
export const counted = [
  'pupils',
  'families',
  'members of staff',
  'households',
  'young people',
  'visitors',
] as const;

/** For young readers: short subjects, short deeds. */
export const youngSpeakers = [
  'Adults at the council',
  'Teachers',
  'Young people',
  'Family workers',
  'Bus drivers',
  'Park wardens',
  'Many parents',
  'Your local library',
  'Groups in the town',
  'Some children',
] as const;

export const youngDeeds = [
  'talked about',
  'wanted to change',
  'did not know enough about',
  'asked for',
  'liked',
  'worried about',
  'were happy with',
  'tried to help with',
] as const;

export const youngThings = [
  'the way to school',
  'the bus times',
  'free meals',
  'safe places to play',
  'help with homework',
  'the library',
  'letters they could not read',
  'what happens when you move house',
  'a person to talk to',
  'the old buildings',
] as const;

export const youngCircumstances = [
  'in most towns',
  'in the winter',
  'when things got hard',
  'after school',
  'because it matters to them',
  'at the meeting',
  'when nobody asked them',
  'for a long time',
] as const;

/** Subjects of headings, and what an address calls them. */
export const topics = [
  ['housing', 'Housing'],
  ['travel', 'Travel to school'],
  ['meals', 'Meals in the holidays'],
  ['libraries', 'Libraries'],
  ['parks', 'Parks and playing fields'],
  ['advice', 'Advice for families'],
  ['training', 'The training of staff'],
  ['records', 'Records and what is shared'],
  ['evenings', 'Evening classes'],
  ['complaints', 'How to complain'],
  ['moves', 'Moving to another home'],
  ['health', 'Health services'],
  ['money', 'Money and who decides'],
  ['winter', 'The winter months'],
  ['villages', 'Life in the villages'],
  ['listening', 'Listening to young people'],
] as const;

export const aspects = [
  'what was found',
  'how it was done',
  'what people said',
  'where it works',
  'what stands in the way',
  'who is responsible',
  'what it costs',
  'what should change',
  'an example',
  'in the north',
  'in the south',
  'compared with before',
] as const;

/** Words of the glossary: as written in texts, for adults, for young people. */
export const terms = [
  ['early help', 'Support given before a difficulty grows.', 'Help that comes before things get hard.'],
  ['district', 'A part of the county with a council of its own.', 'A part of the county.'],
  ['panel', 'The people who led the study.', 'The people who led this work.'],
  ['warden', 'A person employed to look after a park.', 'A person who looks after a park.'],
  ['survey', 'Questions put to many people in the same words.', 'The same questions for lots of people.'],
  ['guidance', 'What a public body advises others to do.', 'Advice about how to do something.'],
  ['consultation', 'Asking people before a decision.', 'Asking people what they think.'],
  ['household', 'People who live at the same address.', 'People who live together.'],
] as const;

export const addressees = ['County council', 'Schools', 'District councils', 'Health services'] as const;

export const reasonsLeftOut = [
  'This matters to people who plan services; the finding itself is told in the part before.',
  'The details are of use to researchers and would only lengthen a short text.',
  'The same is said again at the end, in fewer words.',
] as const;

export const reasonsAdded = [
  'This speaks to readers directly, which the full report does not do.',
  'Young readers asked what they could do themselves.',
] as const;
