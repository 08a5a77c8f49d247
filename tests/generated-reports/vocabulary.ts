/**
 * The words of invented reports about an invented county: what its schools, buses, parks and libraries do. No word in
 * here is a figure, so that figures are only where the writer put them.
 */

/** Who may do something; a plural, or something that goes with a past tense as plurals do. */
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

/** Verbs in the past, each of which takes anything. */
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

/** What adults' sentences are about is put together of three: “the early | advice | given at the town hall”. */
export const qualities = (
  'early shared yearly regional written informal local daily public temporary open planned joint monthly private ' +
  'rural printed independent voluntary seasonal recent formal common separate practical reliable complete uneven ' +
  'promised careful modest expensive generous hidden familiar ordinary official national simple urgent'
).split(' ');

export const matters = (
  'plan advice timetable record agreement budget visit letter meeting rule repair bus route meal garden building ' +
  'classroom playground library form payment question answer review visitor workshop contract kitchen lesson ' +
  'notice street station holiday teacher survey decision proposal service journey cinema market bridge archive ' +
  'newsletter telephone interview grant harvest orchestra laboratory festival museum apprentice membership shelter ' +
  'bicycle footpath swimming-pool homework reading-room noticeboard harbour bakery theatre orchard workshop'
).split(' ');

export const complements = [
  'given at the town hall',
  'for families in the villages',
  'of the neighbouring districts',
  'behind the old station',
  'that nobody had asked for',
  'between schools and libraries',
  'for new members of staff',
  'after the closing of the mill',
  'on the far side of the river',
  'of the housing teams',
  'in the language of the reader',
  'for people who cannot travel',
  'under the present rules',
  'of the evening classes',
  'with the consent of the parents',
  'that had been set aside',
  'for the younger pupils',
  'by the voluntary groups',
  'along the coast',
  'in the care of the wardens',
  'before the new guidance',
  'of the county archive',
  'at the end of the year',
  'near the playing fields',
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

export const youngQualities =
  'new old safe free warm quiet big small clean bright local kind good bad long'.split(' ');

export const youngMatters = (
  'park bus library school meal garden club playground form letter room bridge pool shop path bike lesson book ' +
  'game team street kitchen teacher meeting plan rule trip song field tree'
).split(' ');

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
