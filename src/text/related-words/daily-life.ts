/** Words of schools, surgeries, children's services, journeys and nations, by field. One line: words that speak of nearly the same thing. */
export const dailyLife = {
  learning: `
admission, enrolment, enrol, register, place, sign up, start school, join
oversubscribed, waiting list, full, too many, no place left
attendance, punctuality, punctual, arrive, on time, be there, come every day
truancy, unauthorised absence, absent, skip, miss school, stay away
curriculum, syllabus, coursework, lessons, subjects, what is taught
plagiarism, malpractice, copying, copy, cheat, cheating
examination, assessment, invigilator, test, exam, marks
bursary, scholarship, grant, financial assistance, money for school, help with costs
tuition, fees, free of charge, compulsory, free, pay for school, cost nothing
vocational, apprenticeship, technical education, learn a trade, train for a job
higher education, university, college
literacy, numeracy, read and write, reading, writing, counting
special educational needs, additional needs, learning support, extra help
mentor, tutor, pastoral, counsellor, someone to talk to
seclusion, isolation, segregation, locked away, kept alone, shut in, kept apart
restraint, physical intervention, force, held down, hold down, grab
corporal punishment, humiliating, humiliation, hit, beat, smack, cane, slap
mobile telephone, electronic device, phone, mobile, phones
packed lunch, refreshments, snack, meals, lunch, food
excursion, outing, visit, trip, educational visit, journey, day out
parental involvement, parents, family, carers, mum and dad
homework, independent study, at home
extracurricular, club, clubs, after school
mother tongue, native language, own language, language spoken at home, language of your family
confiscate, prohibited items, taken away, not bring, leave at home
induct, settling-in, first days, new
childcare, nursery, day care, crèche, looked after, minded
collection, collect, pick up, fetch
nappies, potty, toilet training
`,
  healing: `
immunisation, vaccination, inoculation, vaccine, jab, jabs
prescription, dosage, medication, medicine, tablets, pills, dose
pharmacist, pharmacy, chemist
outpatient, inpatient, ward, admitted, stay in hospital, hospital
discharge, discharged, go home, leave hospital, sent home
referral, refer, referred, sent to, passed to, specialist
diagnosis, prognosis, condition, what is wrong, what you have
chronic, long-term condition, long illness, for years
acute, emergency, urgent, sudden, right away
triage, priority, urgency, who is seen first, waiting, wait
ambulance, paramedic, accident and emergency, casualty
contagious, infectious, infection, communicable, epidemic, pandemic, quarantine, catching, spread, germs
antenatal, prenatal, postnatal, obstetric, maternity, midwife, pregnant, mothers, before birth, after birth
breastfeeding, lactation, nursing mother, feed a baby
paediatric, children's ward, children's doctor
palliative, hospice, terminal, dying, end of life
psychiatric, psychological, mental, therapeutic, counselling, therapy, feelings, mind, talk about feelings
trauma, traumatic, bad memories, terrible things, horrible things, what happened to you
involuntary, sectioned, compulsory treatment, against your will, without agreeing
informed consent, consent to treatment, capacity, say yes, agree, understand and agree
second opinion, another doctor
medical records, records, notes, file
transplant, organ, donor
allergy, allergic, intolerance, reaction, nuts
malnutrition, malnourished, nutritious, undernourished, not enough to eat, hungry, good food
sanitation, latrine, sewage, toilets
hygiene, sterilise, wash hands, clean
disabled, impairment, mobility, wheelchair, ramp, step-free, accessible
sign language, braille, subtitles, easy read, interpreter
addiction, dependence, substance misuse, drugs, hooked
preventive, prevention, prevent, before it happens, stay healthy, stop it happening
highest attainable standard, best possible, as healthy as possible, best health
convalescence, rehabilitation, recovery, get well, get better
first aid, injured, plaster
dental, dentist, teeth
`,
  childrensServices: `
kinship care, kinship, extended family, relatives, grandparents, aunt
guardianship, guardian, legal guardian, adult in charge, grown-up who looks after
care leaver, leaving care, aftercare, when you leave care, living on your own
respite, short break, short breaks, a rest
residential, institution, children's home, live there
core assessment, assessment, assess, find out what you need
care plan, plan, written plan, what should happen
review, periodic review, reviewing, check again, look again, still right, checked regularly, from time to time
sibling, brother, sister, brothers and sisters
separated, removed, taken from, live away from, apart from family
reunification, reunite, return home, back together, be together again, go back to family
parental responsibility, common responsibilities, both parents, bring up, bringing up
best interests, paramount, primary consideration, what is best, best for the child, come first
evolving capacities, maturity, age and maturity, as you get older, old enough
express views, views, opinion, heard, say what you think, have a say, be listened to, taken seriously
representative, advocate, advocacy, spokesperson, speaks for you, on your side, stands up for you
allegation, alleged, suspected, disclose, somebody says, tells
safeguarding, child protection, protect, keep safe, keep children safe
neglect, negligent treatment, not looked after, left alone, not cared for
grooming, exploitation, trick, make friends to harm
maltreatment, ill-treatment, violence, abuse, hurt, hit, treated badly, be cruel
sexual abuse, sexual exploitation, prostitution, pornography, touch, touched, private parts, sexual
domestic violence, domestic abuse, perpetrator, violence at home, hurt at home
abduction, kidnapping, retention, illicit transfer, taken away, stolen, kidnapped
trafficking, sale, traded, bought, sold, buy or sell
prejudice, xenophobia, racism, hate speech, stereotype, hatred, stigma, mean things, nasty things, look down on
unaccompanied, separated child, without parents, on their own, alone
refuge, shelter, asylum, sanctuary, safe place
tell somebody, helpline, complaints procedure, complaint, someone to talk to
rehabilitation, reintegration, recover, help to recover, start again
birth registration, registered, civil register, written down, birth certificate
disappear, disappearance, missing, gone missing, search for, run away
pocket money, allowance, maintenance, financial support
play, recreation, recreational, leisure, games, free time, have fun, hobbies
begging, vagrancy, street children, live on the streets, homeless
`,
  journeys: `
itinerary, timetable, schedule, departure, leave, route, when it leaves
overbooking, denied boarding, no seat, not let on, too many passengers
layover, stopover, connection, change trains, change planes
cancellation, cancelled, delay, delayed, late, does not run, called off
baggage, luggage, suitcase, bag, bags, belongings
conductor, ticket inspector, crew, guard, driver, staff
concession, concessionary, reduced fare, discount, cheaper ticket
valid, validate, stamp, punch
mileage, distance, kilometres, miles, far
fuel, petrol, tank, diesel, fill up
collision, crash, accident, bump
breakdown, recovery, tow, breaks down, roadside
speeding, speed limit, too fast, fines, parking ticket, penalty
tyre, windscreen, glass, tyres, wheels
licence, driver, drive, age to drive, over 21
naturalisation, citizenship, nationality, citizen, passport, belong to a country
stateless, statelessness, no nationality, no country
extradition, expulsion, expel, deportation, removal, refoulement, sent back, send back, sent away, sent out of the country
consular, consulate, embassy, diplomatic, diplomat
lawful status, residence permit, leave to remain, stay, papers, allowed to stay
undocumented, irregular, documentation, without papers, no papers
smuggle, smuggling, cross the border, border
freedom of movement, move about, travel, go where you like
lifejacket, lifeguard, seat belt, seatbelt, strap, buckle
wild animal, animals, feed the animals, zoo
`,
  leisure: `
gym, fitness, exercise, changing room, locker, towel
spectator, audience, visitor, watch, watching
referee, umpire, official, decision on the pitch
tournament, competition, match, contest, game
rehearsal, choir, orchestra, concert, sing, music
museum, exhibition, gallery, exhibit, library
borrow, loan, lend, overdue, bring back, take home, books
catalogue, photocopy, copy
camp, campsite, caravan, tent
pool, swimming, swim, bathing
supervised, accompanied, with an adult, a grown-up with them
outdoors, countryside, park, playground
re-entry, readmission, admission, let in, come back in, get in, entry
capacity, overcrowding, too full, full
`,
  nature: `
biodiversity, species, wildlife, fauna, flora, animals and plants, living things, nature
habitat, ecosystem, where animals live, place where they live
endangered, extinction, threatened, die out, dying out, disappear
conservation, conserve, preserve, protect nature, look after nature, keep
reforestation, deforestation, plant trees, cut down trees, trees
emissions, greenhouse, exhaust, fumes, gas, smoke, dirty air
renewable, sustainable, solar, wind, sun, clean energy
pesticide, fertiliser, chemical, spray, poison
mining, extraction, quarry, dig, drilling, oil
waste, effluent, discharge, dump, sewage, rubbish, dirt
drought, desertification, dry, no rain, desert
poaching, hunting, hunt, shoot, catch
overfishing, fisheries, fishing, nets, catch
environmental degradation, pollution, harm to nature, nature is damaged, dirty
precautionary, precaution, to be on the safe side, careful, even if not sure
future generations, posterity, children of tomorrow, those who come after us
glacier, ice, sea level, melting
`,
  nations: `
ratification, ratify, accession, accede, signature, signed, joined, sign up, countries that agreed
depositary, deposit, secretary-general, who keeps the paper, who keeps the list
denounce, denunciation, withdraw, leave the agreement, pull out
enter into force, entry into force, take effect, begins to count, starts
reservation, exception, not agree to a part
amendment, amend, change the agreement, new words
protocol, annex, additional part, extra
preamble, recognising, recalling, bearing in mind, why we write this, introduction
territory, jurisdiction, within their jurisdiction, in their country, on their land
undertake, appropriate measures, all necessary measures, measures, legislative measures, do everything, all they can, make laws, do what is needed
implementation, implement, realisation, give effect, make real, make it happen, come true, really happen, really get
international cooperation, cooperate, assist one another, countries help each other, work together
committee, experts, elected, high moral standing, group of people, check, who know a lot
periodic reports, submit reports, progress made, every five years, write to, how it is going, keep their word, keep their promises
communication, petition, complaint, individual complaint, complain
disseminate, make widely known, publicise, awareness, know about, tell people, everyone should know
without distinction, irrespective, discrimination, on equal terms, regardless, does not matter, all children, whoever you are, where you come from
armed conflict, hostilities, conscription, combatant, war, soldiers, fight
landmine, ammunition, weapons, mines, bombs
ceasefire, truce, stop fighting, peace
civilian, non-combatant, ordinary people, people who do not fight
siege, blockade, starve, cut off
displacement, displaced, driven out, forced to leave, leave home
looting, pillage, steal, rob
reconciliation, peace, make up, live together again
indigenous, nomadic, minority, dialect, own traditions, own customs
ritual, sacred, pilgrimage, ceremony, holy, customs, faith, festivals
secular, conscience, belief, religion, believe
standard of living, adequate standard, decent, enough, good enough life, what you need to live
social security, welfare benefits, assistance, money from the state, help with money
privacy, interference, private life, home and letters, private
honour, reputation, good name, bad things said
assembly, association, peaceful assembly, meet, groups, clubs, get together
mass media, press, newspapers, television, radio, books
quorum, plenary, session, meet, sit together
abstain, veto, majority, vote, more than half
sovereignty, self-determination, independence, decide for themselves
transparency, transparent, accountability, openly, open, explain
participation, consultation, consult, ask, asked, take part, have a say
dignity, integrity, respect, treated well, treated with respect
torture, persecution, irreparable harm, hurt, hunt, danger
`,
};
