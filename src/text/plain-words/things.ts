/** What official texts call people, places and things. One entry a line: official words: plain words. */
export const things = `
abode, residence, dwelling, domicile, accommodation, premises: home, house, place to live, building
abuse, maltreatment, ill-treatment, cruelty, degrading treatment: hurt, harm, bad treatment, being treated badly
access: a way in, being able to get, reach
accused, defendant, person alleged to have infringed the penal law: person blamed, someone said to have broken the law
adolescent, juvenile, minor, young person, youth: teenager, child, young people, kid
adoption: new family, new parents
advertisement, publicity, marketing: ad, advert
age, attainment of majority: grown up, how old, turn eighteen
agency, body, institution, organisation: group, office, organisation
agreement, contract, terms: deal, promise, rules, what you sign up to
allowance, benefit, social security: money from the government, help with money
alternative care, foster placement, out-of-home care, looked after: foster home, care, living away from parents, someone else looking after
appeal, review, complaint: ask again, ask to think again, say it is wrong
armed conflict, hostilities: war, fighting
armed forces: army, soldiers
aspiration: hope, dream
assistance, provision: help, support
asylum seeker, refugee: person who fled, person who had to leave their country, someone looking for safety
attitude, conduct, behaviour: how people act, way of behaving
authority, competent authority, public authority, administration: people in charge, council, government
beliefs, conscience, convictions, opinion: what you think, ideas, views
best interests: what is best, what is good for
capacity, capability, competence: being able, skill, power
capital punishment, execution: death penalty, killing
caregiver, carer, guardian, legal guardian, custodian: person who looks after, parents, adult who takes care
circumstances, conditions: how things are, what is going on, life
citizenship, nationality: belonging to a country, country you belong to
commissioner, ombudsman: person who stands up for, watchdog
committee, panel, board: group of people, experts
community: people around, neighbours, people living nearby
compensation, damages: money to make up for
confidentiality, privacy: private life, keeping secrets, being private
consent: permission, saying yes, agreement
consequence, outcome, result, effect: what happens, what happens next, what comes of it
convention, treaty, covenant, instrument: agreement, promise between countries, set of rules
corporal punishment: hitting, smacking
counsel, legal assistance, legal representation, legal aid: lawyer, legal help, someone to speak for you
court, tribunal, judicial authority, judiciary: judge, court room
crime, offence, penal law, criminal conduct: breaking the law, doing wrong
custody, detention, imprisonment, deprivation of liberty, arrest: prison, locked up, jail, being held
data, personal data, personal information: facts about you, details, information
death, decease, fatality: dying, being killed
delay: wait, hold-up
destitution, deprivation, hardship, poverty, economic disadvantage: being poor, not enough money, little money
detriment, harm, injury, damage: hurt, loss, bad effect
development: growth, growing up
dignity, worth: respect, pride, value
disability, impairment: disabled, not able to
discrimination, distinction, unequal treatment: unfair treatment, being treated differently, treated worse
disease, illness, malnutrition: sickness, being ill, hunger
disclosure: telling, sharing
drugs, narcotic substances, psychotropic substances, illicit substances: bad drugs, harmful drugs
duty, obligation, liability, responsibility: job, what must be done, must
earnings, income, remuneration, wages, salary: pay, money
economic exploitation, hazardous work, child labour: dangerous work, bad jobs, being made to work
education, instruction, schooling, tuition: school, learning, lessons
emergency, crisis: danger, urgent, disaster
employee, worker, personnel, staff, practitioner, professional: people who work, workers, adults who work with
employer: boss
employment, occupation, labour, profession: job, work
enterprise, corporation, company, business, private sector, service provider: firm, company, we, us
entitlement, right, claim: what you should have, what is due
environment, surroundings: world around, nature, place
equality, equal opportunities: fairness, being treated the same, same chance
ethnic origin, race, colour: where family comes from, skin colour
evidence, proof, testimony: facts, what shows it, signs
exclusion, permanent exclusion, fixed-period exclusion, expulsion, suspension: being sent home, kicked out, sent away from school, being thrown out
expenditure, expense, cost: money spent, spending, price
expression, freedom of expression, speech: saying what you think, speaking, sharing ideas
extended family, kin, relatives: family, aunts, uncles, grandparents
fee, charge, tariff: price, cost, payment
finding, conclusion: what was found out, what we found
framework, mechanism, system: way of doing, set-up, how things work
fundamental freedoms, liberties, liberty: freedom, being free
genital mutilation, traditional practices prejudicial to health: harmful customs, bad old ways
government, State, State Party, States Parties, Contracting Parties, the Crown: governments, country, countries, leaders
guidance, guidelines, code of practice: advice, rules
health care, medical treatment, health services, medical care: doctors, hospital, nurse, care when ill
heritage, culture, customs, traditions: way of life, ways of their people
household: family, people you live with
humanitarian assistance: help, emergency help
hygiene, sanitation: clean water, toilets, keeping clean
identity: who you are, name
illiteracy, ignorance: not being able to read, not knowing
impartial, independent: fair, not on a side
indigenous people, minority: small group, native people, people whose family were there first
individual, person, persons: people, someone, anyone, everybody
inequality, disparity: unfairness, gap, difference
infant: baby
information, material: news, facts, what you need to know
inquiry, investigation: careful look, finding out
insurance: cover, protection
intellectual property, copyright, proprietary rights: own work, things made, who owns
interference: meddling, getting in the way
intervention, measure, measures, step: action, steps, what is done
invoice: bill
journey, migration: moving, trip
jurisdiction, territory: country, area, place, land
law, legislation, statute, act, regulation: rules, laws
legislature, parliament: law makers
leisure, recreation, recreational activities: play, fun, free time, games
licence, permission, authorisation: leave, being allowed
life, survival: living, staying alive
local authority, municipality, district: council, town
majority, preponderance: most, more than half
mass media: television, newspapers, radio, internet
maternal care, pre-natal and post-natal care: care for mothers, before and after birth
medication, pharmaceutical: medicine
mental health, emotional wellbeing, psychological: feelings, how you feel, mind, worries
method, methodology: how it was done, way
neglect, negligent treatment: not being cared for, being ignored
nutrition, nutritious foods: food, eating well
objective, aim, purpose: goal, why, what we want
opportunity: chance
ordeal, trauma: bad time, shock
parental responsibility, upbringing: bringing up, raising a child
participation, involvement: having a say, joining in, taking part
party, parties, signatory: side, both of us, country
payment, remittance: money, paying
penalty, punishment, sanction: being punished, fine
perpetrator, offender: person who did it, person who did harm, person who broke the law
police, law enforcement: police officers
policy, strategy, programme: plan, what will be done
prejudice, stereotype: unfair idea
prevention: stopping
principle, provision, clause: rule, idea
priority: comes first, most important
procedure, process, proceedings: steps, way of doing, what happens
property, possessions, belongings, assets: things you own, stuff, your things
prostitution, sexual abuse, sexual exploitation, pornography: sexual harm, being hurt sexually, being used for sex
public: everyone, people, open to all
pupil, student, learner: child at school, young people
quality: how good
recommendation: what should be done, what we ask for, advice
record, documentation, file: notes, papers, list
recruitment: joining, taking on
register, registration of birth: official list, written down, birth certificate
religion, faith, worship: belief, church, praying
remedy, redress: putting right, help
report, publication, document: book, paper, text
reputation, honour: good name
research, study, survey: finding out, asking people, questions
resources: money, time, things needed
respect: honour
risk, hazard, threat: danger, could be harmed
safety, protection, security, safeguarding: being safe, keeping safe
sale, trafficking, abduction: being sold, kidnapping, being taken
sector: part, field
separation: being apart, being split up, taken away from parents
setting, establishment, facility: place, school, centre
slavery, servitude, forced labour: being owned, made to work
standard, norm: level, rule
standard of living: good enough home, how well people live, food clothes and home
stakeholder: people who care, everyone involved
subscription, membership: sign-up, plan
supervision: watching over
supplier, vendor, merchant: seller, shop
surveillance: watching, spying
technology, device, equipment: machines, phone, computer
torture, inhuman treatment: terrible pain, cruel hurting
trade union, association, assembly: group, club, meeting
transition: change, move
transport: buses, trains, getting around
user, customer, consumer, subscriber, account holder: you, people who use
vehicle: car
victim, survivor: someone who was hurt, person who was harmed
vicinity: nearby
views, representations: what you think, say, opinion
violence, physical force: hitting, hurting, fighting
vocational training, apprenticeship: learning a job, training
vulnerability, susceptibility: being easily hurt
warranty, guarantee: promise
welfare, wellbeing: being well, health and happiness
workforce, manpower: workers
`;
