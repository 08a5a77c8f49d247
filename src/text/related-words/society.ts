/** Words of life together, by field. One line: words that speak of nearly the same thing. */
export const society = {
  law: `
law, legal, lawful, legislation, rule, act, statute, regulation
court, judge, tribunal, judicial, jury, magistrate, trial, hearing
lawyer, solicitor, barrister, attorney, counsel, advocate
crime, offence, criminal, offender, break the law, illegal, wrongdoing
guilty, innocent, blame, fault, accuse, charge, convict, presumed innocent
punish, punishment, penalty, sentence, fine, sanction, tell off
prison, jail, detention, custody, locked up, imprison, cell, behind bars, liberty
police, officer, arrest, detective, patrol, constable
witness, testimony, evidence, proof, prove, clue
justice, fair, fairness, just, unjust, unfair, equitable
appeal, review, complain, complaint, challenge, grievance, object
sue, lawsuit, litigation, arbitration, dispute, legal action, take to court, class action
contract, agreement, deal, terms, sign, pact, treaty, convention
right, entitle, entitlement, claim, freedom, liberty
duty, obligation, responsibility, responsible, accountable, liable, must
forbid, ban, prohibit, not allowed, outlaw, must not, illegal
allow, permit, permission, authorise, consent, let, licence
break, breach, violate, infringe, contravene, go against
enforce, uphold, apply, carry out
amend, change, modify, alter, update, revise
court order, warrant, subpoena, legal request, law enforcement
victim, survivor, injured party, harmed
release, free, acquit, let go, parole
constitution, parliament, legislature, bill, vote
`,
  rights: `
equal, equality, same, discrimination, discriminate, treat differently, distinction, fair
race, colour, ethnic, skin, minority, indigenous, native
religion, faith, belief, worship, church, mosque, pray, god, conscience
sex, gender, girl, boy, woman, man, female, male
disabled, disability, impairment, wheelchair, blind, deaf
opinion, view, say, voice, speak, express, heard, listen, have a say, expression
think, thought, believe, idea, mind, conscience
meet, assembly, association, gather, join, club, group, union, peaceful
privacy, private, secret, confidential, correspondence, letters, spy
information, news, media, newspaper, television, radio, internet, book, publish
life, live, survive, survival, alive
identity, name, nationality, citizen, passport, birth certificate, register
protect, safe, safety, keep safe, shield, guard, safeguard, security
abuse, hurt, harm, violence, hit, beat, cruelty, injure, ill-treatment, mistreat
neglect, ignore, abandon, not looked after
exploit, exploitation, take advantage, use, trafficking
torture, cruel, inhuman, degrading, pain, humiliate
slavery, slave, forced, servitude, bondage
dignity, respect, honour, worth, pride
vote, election, elect, ballot, candidate, democracy
culture, tradition, custom, heritage, way of life, language
freedom, free, choose, choice, independent, autonomy
best interests, best for, good for, welfare, wellbeing
know, aware, make known, learn about, publicise, tell everyone
`,
  government: `
government, state, states parties, country, nation, leader, authorities, minister, parties
council, local authority, mayor, town hall, municipality
parliament, mp, politician, party, lawmaker, senate, congress
policy, plan, strategy, programme, scheme, initiative
public, community, citizen, people, society, everyone, population
international, world, global, united nations, between countries, worldwide
cooperate, work together, cooperation, partner, collaborate, join forces
report, write, submit, tell, account, publish, document
committee, panel, board, commission, expert, group, body
monitor, check, inspect, oversee, supervise, inspector, watch
tax, revenue, treasury, levy, duty
border, frontier, customs, immigration, visa, cross
refugee, asylum, flee, migrant, displaced, escape, shelter, leave their country
war, conflict, army, soldier, fight, battle, weapon, armed
peace, peaceful, truce, treaty, friendship
sign, ratify, accession, join, agree, adopt
deport, return, send back, expel, repatriate
amendment, propose, proposal, motion, vote
secretary-general, depositary, deposit, instrument of ratification
crisis, emergency, disaster, flood, earthquake
aid, help, assistance, relief, humanitarian, support
king, queen, prince, throne, crown, royal, reign, ruler, emperor
officer, official, civil servant, clerk, administrator
`,
  money: `
money, cash, funds, financial, finance, coins, pounds, dollars
pay, payment, fee, charge, bill, price, cost, invoice, purchase, buy
poor, poverty, hardship, deprived, disadvantage, little money, need
rich, wealthy, wealth, fortune, prosperous, well off
budget, spending, expenditure, spend, resource, allocate
wage, salary, earn, income, earnings, paid
bank, account, loan, borrow, lend, debt, owe, mortgage
benefit, allowance, social security, welfare, grant, subsidy
refund, reimburse, money back, compensation, pay back, credit
free, no charge, without cost, at no cost, gratis
tax, vat, duty
sell, sale, sold, trade, market, shop, store, merchant, seller
cheap, affordable, discount, bargain, inexpensive
expensive, dear, costly, valuable
cut, saving, reduce, austerity, lower
invest, investment, share, stock, profit, gain, business
card, credit card, billing, direct debit, payment method
renew, renewal, subscription, auto-renew, recurring, membership, plan, trial
donate, donation, charity, give, gift
insurance, premium, cover, policy
`,
  work: `
work, job, employment, labour, occupation, profession, career, trade
worker, employee, staff, workforce, personnel, practitioner, professional
boss, employer, manager, owner, chief, head, director
company, business, firm, corporation, enterprise, organisation, industry
hire, recruit, employ, appoint, take on
sack, dismiss, fire, redundant, lay off, lose job
hours, shift, rest, holiday, leave, overtime, break
train, training, skill, apprentice, qualification, vocational
strike, union, bargain, picket
factory, mill, workshop, plant, machine, manufacture, make
farm, farmer, field, crop, harvest, plough, agriculture
dangerous, hazard, hazardous, risk, unsafe, harmful, danger
tool, equipment, instrument, gear
team, colleague, partner, together, group
unemployed, out of work, jobless
office, desk, workplace
retire, pension, retirement, old age
`,
  education: `
school, education, classroom, nursery, academy, primary, secondary
teacher, head teacher, tutor, lecturer, instructor
pupil, student, learner, schoolchild, class
learn, study, lesson, teach, taught, course, subject, training, instruction
exam, test, grade, mark, qualification, certificate
exclude, exclusion, sent home, expel, suspended, kicked out, thrown out
university, college, higher education, degree
read, reading, book, literacy, library, write, writing
curriculum, syllabus, subject, timetable
discipline, behaviour, behave, rules, detention
bully, bullying, tease, pick on, harass
special needs, sen, learning difficulties, statement, disability
attend, attendance, absence, truant, drop out, miss school
uniform, blazer, playground, corridor
talent, ability, skill, gift, potential, abilities, talents
science, knowledge, technical, technology, research
governor, trust, ofsted, inspection
play, playtime, leisure, rest, recreation, relax, game, fun, sport
art, music, cultural, paint, dance, drama, artistic
`,
  health: `
health, healthy, medical, well, fit, wellbeing
doctor, nurse, hospital, clinic, surgery, gp, physician, health care, ward
ill, sick, disease, illness, infection, fever, unwell, ailment
medicine, drug, treatment, pill, cure, therapy, remedy, vaccine
injury, wound, hurt, bleed, broken, bruise
food, eat, meal, nutrition, hungry, hunger, feed, diet, malnutrition
water, drink, clean, drinking, thirsty, sanitation
drugs, narcotics, substance, cocaine, alcohol, smoking, tobacco
mental health, feelings, stress, anxiety, depression, mind, worry, emotional, psychological
pregnant, birth, mother, midwife, baby, maternal, born
die, death, dead, kill, died, fatal, mortality, murder
recover, recovery, heal, get better, rehabilitation, mend
care, look after, caring, carer, tend, nurse
pain, suffer, ache, agony, sore
clean, hygiene, wash, dirt, pollution, filth, environment
old, elderly, older, aged, frail
patient, symptom, diagnosis, case
tired, exhausted, weary, sleepy, fatigue, worn out
sleep, asleep, bed, dream, wake, awake
body, physical, hand, arm, leg
mad, insane, crazy, lunatic
strong, strength, powerful, mighty
weak, feeble, faint, frail
`,
  family: `
child, children, kid, young person, youth, minor, juvenile, teenager, under 18
baby, infant, newborn, toddler
parent, mother, father, mum, dad, guardian, parents
family, relative, relation, household, kin, aunt, uncle, grandparent, cousin
brother, sister, sibling, twin
adopt, adoption, new family
foster, care, children's home, placement, looked after
home, house, dwelling, accommodation, residence, live, housing, shelter
marry, marriage, wife, husband, wedding, bride, spouse, couple
divorce, separate, split up, live apart, separation, apart
contact, see, visit, keep in touch, stay in touch, meet
bring up, raise, upbringing, rear, guide, guidance, direction
reunite, together, reunification, rejoin, come together
friend, companion, mate, friendship, pal, comrade
grow up, development, develop, growth, mature, maturity, age
adult, grown-up, grown up, elder
orphan, widow, alone, lonely, without parents, deprived of family
inherit, heir, will, legacy, estate
neighbour, neighbourhood, local, nearby, village, area
love, loving, affection, fond, tender, dear, care for, happy, happiness
birthday, celebrate, party, feast, festival
kidnap, abduct, stolen, taken away, abduction, snatch, illicit transfer
`,
};
