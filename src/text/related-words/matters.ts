/** Words of offices, homes, schools, surgeries and journeys, by field. One line: words that speak of nearly the same thing. */
export const matters = {
  courts: `
plaintiff, claimant, applicant, appellant, petitioner, person who complains, who asks the court
defendant, respondent, accused, person accused
verdict, judgment, ruling, decision, decree, what the judge says, what the court decides
acquit, acquittal, not guilty, cleared, let off
convict, conviction, guilty, found guilty, sentenced
bail, remand, released, wait for the trial, await trial, before the trial
summons, summon, called to court, told to come, appear, attend court
injunction, restraining order, order, keep away, told to stop, stop someone
testify, give evidence, testimony, witness, tell the court, say what happened, say what you saw
affidavit, sworn statement, oath, swear, promise to tell the truth, declaration
perjury, lying, lie in court, false statement
contempt, disobey, not obeying, ignore the court
bailiff, enforcement agent, enforcement, take your things, come and take
seize, seizure, confiscate, confiscation, forfeit, forfeiture, impound, take away, take, lose, gone
repossession, eviction, evict, possession order, made to leave, thrown out, put out, made to move out, lose your home
insolvency, insolvent, bankrupt, bankruptcy, liquidation, receivership, go bust, run out of money, cannot pay
guarantor, surety, guarantee, vouch, pay if you can't, pays instead
creditor, lender, owed, who lent
debtor, borrower, who owes, owing
probation, supervision, parole, licence, watched
reprimand, caution, warning, told off, ticked off
curfew, tagging, be home by, stay in, at night
restorative, reparation, make amends, put right, make good, say sorry
amnesty, pardon, clemency, forgive, let off, not punished
retroactive, retrospective, backdated, in the past, earlier, already happened
burden of proof, onus, prove, has to show
majority, adulthood, legal age, full age, eighteen, grown up
legal aid, legal assistance, legal representation, represented, lawyer, help with the law, free lawyer, speaks for you
in private, in camera, closed session, behind closed doors, nobody else listens
ombudsman, watchdog, commissioner, regulator, complaints body, who checks
misconduct, wrongdoing, malpractice, bad behaviour, behave badly, doing wrong
negligence, negligent, recklessness, reckless, careless, carelessness, not careful, not taking care, fault, wilful
force majeure, beyond our control, beyond control, act of god, extraordinary circumstances, cannot help it, nobody's fault, storm, strike
severable, severability, invalid, unenforceable, void, does not count, rest still counts, other rules stay
prevail, take precedence, supersede, override, comes first, counts more, wins
waive, waiver, forgo, give up, do without, let it go
without prejudice, unaffected, nothing shall affect, does not take away, still have, stays
in good faith, honestly, fairly
time limit, limitation period, within, no later than, deadline, too late, in time
jointly and severally, joint and several, each, each of you, all of you, together, all of it
retaliation, reprisal, victimisation, retaliate, get back at, punished for telling, in trouble for telling
third parties, outsiders, anyone else, someone else, other people
whistleblowing, whistleblower, disclosure, speak out, tell what is wrong
`,
  homes: `
premises, property, dwelling, tenement, building, home, house, flat, place
outbuilding, garage, shed, cellar, loft
communal, common parts, shared, stairwell, stairs, corridor, hallway, hall, lobby, landing, passage, entrance
vehicle, car, parking, park, driveway, garage, parking space, bay
bicycle, bike, cycle, pram, buggy, pushchair, scooter
ventilation, ventilate, air, fresh air, open windows, window
condensation, moisture, mould, damp, humidity, wet
infestation, vermin, pest, rodent, rats, mice, insects, beetle, bugs, ants
inventory, list of things, list, contents
furnished, furniture, furnishings, chairs, tables, beds, sofa
utilities, gas, electricity, water, power, light, energy, bills, meter
heating, radiator, boiler, thermostat, warm, heat
blockage, drain, gutter, sink, pipe, plumbing, toilet, leak, tap, flood
alteration, alter, renovation, renovate, redecorate, decorate, paint, nail, hook, wallpaper, hang, change the walls
aerial, satellite, antenna, dish
barbecue, bonfire, fireworks, candle, naked flame, open fire, burning, flames
smoking, smoke, tobacco, cigarette, cigarettes, vape
inspect, inspection, have a look, look around, check, come in, view, viewing
vacate, yield up, quit, move out, leave, leaving, go
fair wear and tear, wear and tear, ageing, gets old, normal use, everyday use
lock, locksmith, keys, key, fob, locked out
lose keys, replacement, new ones, spare
alarm, smoke detector, carbon monoxide, detector, batteries
evacuate, evacuation, assembly point, get out, fire drill, meeting point
absent, absence, unoccupied, vacant, away, going away, empty, on holiday
refuse, rubbish, recycling, recyclables, compost, bin, bins, receptacle, garbage, trash, collection
vandalism, graffiti, deface, wilful damage, smash, scribble, scratch
antisocial, nuisance, annoyance, disturbance, disturb, bother, noise, loud, noisy, quiet, music, neighbours
occupier, occupant, resident, inhabitant, tenant, who lives there, people who live
fixed term, term, tenancy, period, months, year, how long
periodic, month to month, rolling, goes on, carries on, runs on
inherit, successor, heir, passes to
insulation, draught, warm
garden, lawn, hedge, grass, mow, weeds, plants
balcony, terrace, window sill, outside
washing, laundry, dry clothes, washing machine
`,
  information: `
personal data, personal information, particulars, details, information about you, what we know about you, data, who you are
identifiable, identify, anonymise, anonymous, pseudonymise, aggregate, aggregated, no names, without names, cannot tell who, nobody can tell
retention, retain, retained, store, storage, stored, keep, kept, hold on to, how long
erasure, erase, delete, destroy, shred, remove, wipe, get rid of, forget
rectification, rectify, correct, inaccurate, put right, mistake, wrong
portability, portable, export, take with you, copy of your data
profiling, profile, inferences, guess, work out about you, predict
automated decision, automated, algorithm, computer decides, machine
controller, processor, who looks after your data, in charge of your data
recipient, disclose, disclosure, transmit, transmission, pass on, hand over, share, give to others, who gets it
biometrics, biometric, fingerprint, facial recognition, face, iris
surveillance, cctv, monitoring, camera, cameras, filmed, watched
geographical position, geolocation, location, coordinates, where you are, gps
demographics, age, gender, where you live
newsletter, mailing list, mailings, circular, emails, news
opt out, unsubscribe, object, objection, stop getting, say no
preferences, settings, choices, configure, set, choose
breach, data breach, unauthorised access, compromised, hacked, leak, leaked, stolen data
encryption, encrypted, safeguards, technical measures, safe, locked, scrambled, secure
legitimate interest, lawful basis, legal basis, reason, good reason, why we may
special category, sensitive, health data, beliefs, very private
freedom of information, publication, make public, public
hyperlink, link, links, external website, other websites, other sites
technical information, identifier, operating system, log, ip address, phone, computer, device, which phone
advertisement, promotional, tailored, targeted, ads, adverts, show you ads
minor, verifiable, parental consent, parents agree, permission from a parent, parents say yes
posting, published, website, put online, tell you on
discretion, reserve the right, at will, whenever we like, as we like, if we want, can decide
credits, balance, points, tokens, coins, vouchers
network, connection, internet, wifi, signal
interruption, interrupted, maintenance, downtime, switched off, not working, break
`,
  shopping: `
instalment, instalments, bit by bit, in parts, monthly, each month, several payments
surcharge, supplement, supplementary, additional charge, extra, pay more, pay extra, costs more
rebate, discount, reduction, cheaper, money off, less
voucher, gift card, coupon, token
non-refundable, no refund, money back, don't get your money back, keep your money
in advance, up front, beforehand, ahead, before
in arrears, overdue, late, behind, owe, unpaid, outstanding
automatically renew, renewal, renews, auto-renew, goes on by itself, keeps going, continues, unless you stop
free trial, trial period, try, try for free, introductory
defective, faulty, broken, does not work, not working
merchantable, satisfactory quality, fit for purpose, good quality, good enough
collateral, security, pledge, mortgage, lien, take your house
dividend, shareholder, share, profits
audit, auditor, accounts, check the books, check the money
premium, policy, policyholder, insured, insurance
underwriter, insurer, insurance company, cover
beneficiary, recipient, who gets, gets the money
accident, accidental, mishap, crash, collision
burglary, theft, robbery, stolen, break-in, thief
prize, raffle, lottery, draw, sweepstake, win, winner, contest, contestant, entrant, competition
gambling, betting, wager, stake, bet
donation, donate, donor, pledge, gift, give money
eligibility, eligible, qualify, means-tested, who can get, can apply
claimant, claim, apply, application, ask for, form
cancel, cancellation, cooling-off, rescind, change your mind, back out, pull out
substitute, substitution, replacement, alternative, something else, instead
out of stock, unavailable, sold out, run out
carrier, courier, freight, consignment, delivery, driver, post, parcel
risk passes, once delivered, after that, yours
title passes, ownership, yours, until paid, belongs to us until
customs, excise, import, border tax
exchange rate, currency, foreign money
change of price, price increase, increase, rise, dearer, go up, more expensive
`,
  working: `
employment, engagement, post, position, job, work
remuneration, salary, wages, payroll, payslip, pay, paid, earn, money
bonus, gratuity, tip, tips, commission, extra pay, extra money
redundancy, redundant, severance, retrenchment, job is gone, lose their job, no longer needed
disciplinary, misconduct, discipline, bad behaviour, warning
gross misconduct, summary dismissal, without notice, fired on the spot, straight away
probationary period, probationary, probation, trial period, first months, trying out
resignation, resign, tender notice, give notice, quit, leave, hand in notice
sickness absence, sick leave, incapacity, unfit for work, ill, sick, off sick
medical certificate, fit note, doctor's note, sick note, note from a doctor
bereavement, compassionate leave, funeral, someone dies, when somebody dies
maternity, paternity, parental leave, baby, new baby, birth, having a baby
annual leave, holiday, vacation, paid holiday, days off, time off
rest break, interval, break, breaks, pause, rest, lunch
roster, rota, shift, hours, timetable, working time
appraisal, performance review, evaluation, how you are doing, how well
promotion, advancement, move up, better job
secondment, transfer, relocate, moved, sent elsewhere, another place
vacancy, recruitment, recruit, advertise, new staff, hire
confidentiality, confidential, trade secret, secret, secrets, don't tell, keep quiet, non-disclosure
restrictive covenant, non-compete, compete, rival, competitor
protective equipment, helmet, gloves, goggles, safety gear
outside interests, other employment, second job, other job, work elsewhere
expenses, reimbursement, travel costs, pay back, spent
intoxicated, alcohol, drugs, drunk, drinking
induction, training, instruct, shown how, learn how
supervision, supervise, line manager, superior, boss
collective agreement, trade union, union, bargaining
wage deduction, deduct, deduction, withhold, take off, kept back, taken out of
company property, return, give back, laptop, uniform, pass
dress code, attire, clothing, footwear, uniform, wear, shoes, clothes
livelihood, subsistence, make a living, earn a living, get by
child labour, hazardous work, dangerous work, work too young, minimum age
exploitative, exploitation, unfair work, take advantage, made to work
`,
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
