/** What people say in everyday speech, beside what is written, by field. One line: words that speak of nearly the same thing. */
export const spoken = {
  deeds: `
get rid of, remove, delete, dispose, throw away, scrap, discard, bin, abolish
hand over, give up, surrender, disclose, transfer, turn in, pass to, yield
throw off, kick off, kick out, ban, remove, terminate, suspend, expel, block, evict, eject
look after, care, maintain, tend, responsible, in charge of, mind, guard, keep up
take care, careful, caution, diligence, attention, look out
carry on, continue, keep going, go on, keep using, persist, remain
give back, return, restore, refund, repay, hand back, restitution
pay back, repay, reimburse, refund, compensate, repayment
turn up, appear, show up, come, attend, arrive, emerge
work out, calculate, determine, assess, find out, solve, figure out
find out, discover, learn, ascertain, investigate, detect, enquire, uncover
make up, invent, compose, constitute, form, pretend
set up, establish, create, found, institute, organise, install, form
take part, participate, join in, involve, engage, contribute, be part of
get in touch, contact, write, call, email, notify, correspond, reach
own up, admit, confess, acknowledge
sort out, resolve, settle, fix, deal with, arrange, remedy, solve
speak up, report, complain, voice, express, say, tell someone, raise
stand up for, defend, protect, advocate, support, uphold, champion
stick up, put up, display, post, erect, attach
take apart, disassemble, decompile, reverse engineer, dismantle, analyse
break into, burglary, hack, unauthorised access, intrude, burgle, trespass
let go, release, dismiss, waive, free, overlook
let off, excuse, pardon, exempt, forgive, spare
give up, quit, waive, abandon, surrender, cease, relinquish
put off, postpone, delay, defer, deter, adjourn
put up with, tolerate, bear, endure, suffer, stand
make fun of, mock, ridicule, tease, insult, humiliate
make sure, ensure, secure, guarantee, check, verify, see that, assure
make money, profit, earn, gain, commercial, revenue, monetary
make people pay, charge, fee, levy, bill
mess up, damage, spoil, ruin, corrupt, harm, mistake
pick up, collect, gather, lift, fetch, receive
pull out, withdraw, leave, denounce, quit, exit
call off, cancel, end, terminate, abandon
come round, visit, enter, call, drop in
come true, realise, implement, happen, fulfil
come from, originate, origin, derive, background, native
go wrong, fail, failure, error, fault, break down, malfunction, problem, defect
go up, increase, rise, raise, climb, grow
go down, decrease, fall, decline, drop, lower
go through, experience, undergo, examine, suffer, endure
go back, return, revert, go home, restore
go ahead, proceed, continue, start, permission
go after, pursue, chase, prosecute, sue, target, litigation
run away, flee, escape, abscond, fugitive
run out, expire, exhaust, end, lapse
wear out, deteriorate, wear and tear, ageing
use up, consume, exhaust, spend
move in, occupy, possession, settle
move out, vacate, leave, end of tenancy, depart
switch off, disable, deactivate, turn off, shut
watch out, beware, caution, careful, warn
hang on, hold, wait, keep, grip, cling
hold back, withhold, retain, restrain, keep, deduct
keep out, exclude, bar, prohibit, prevent, forbidden
keep secret, confidential, conceal, not tell, privacy, not disclose
keep an eye on, monitor, supervise, watch, observe, track, inspect, review
keep quiet, silence, confidential, not tell
join up, unite, combine, enlist, associate, class action, together
shut away, institution, detain, lock up, confine, detention, institutional
send away, expel, deport, exclude, removal, dismiss, place
take over, acquire, acquisition, succeed, assume, buy, merger, control
take away, remove, deprive, confiscate, seize, withdraw, revoke, abduct
take down, remove, delete, dismantle, record
take pictures, photograph, record, film, image
take back, withdraw, revoke, retract, return
take turns, alternate, rota, share
tell on, report, inform, denounce
talk about, discuss, concern, negotiate, debate, mention
think about, consider, regard, reflect, take into account, weigh
try out, test, trial, experiment, evaluation, sample
get better, recover, improve, heal, recovery, progress
get worse, deteriorate, decline, worsen, aggravate
get away with, impunity, escape, unpunished
get on, progress, relationship, cope, fare
catch out, detect, discover, trap
cheat, fraud, deceive, dishonest, trick, scam, swindle
wreck, destroy, ruin, demolish, damage, devastate, destruction
touch, physical contact, sexual, interfere, tamper
tape, record, recording, monitor, call
throw out, reject, invalid, expel, evict, discard
ring up, telephone, call, phone
swap, exchange, replace, trade, barter
top up, supplement, add, increase
stay out of, avoid, not enter, refrain, off limits
point to, link, indicate, refer, direct
count, valid, effective, included, calculate, matter, apply
win, prevail, succeed, take precedence, victory, beat
poke into, interfere, intrude, interference, snoop, spy
pitch in, help, contribute, assist, service
wait, delay, pending, suspend, notice period, postpone
`,
  people: `
mum, mother, parent, parental, maternal, guardian
dad, father, parent, parental, paternal, guardian
grown-up, adult, elder, parent, of full age
kid, child, minor, infant, juvenile, youngster, pupil
teen, teenager, adolescent, youth, young person, minor
everybody, everyone, all persons, all people, universal, public, each, whoever
nobody, no one, no person, none, not any
somebody, someone, person, individual, any person, anyone
boss, employer, manager, proprietor, supervisor, head, superior
bosses, board, management, directors, owners, superiors
worker, employee, labourer, workforce, hand, staff, personnel
officials, authorities, administration, public official, civil servant, those in charge, people in charge
police, constable, officer, law enforcement, public authority, authorities
judge, court, tribunal, magistrate, judicial, bench, judiciary
lawyer, legal assistance, legal fees, attorney, counsel, legal representation, solicitor
doctor, medical, physician, practitioner, medical care, health care, medical treatment
nurse, health, hospital, care, medical
teacher, school, educator, instructor, master, education
expert, specialist, professional, independent, adviser, scientist
owner, proprietor, landlord, holder, possessor, proprietary
neighbour, adjoining, community, occupier, riparian, local people, next door
stranger, unknown person, third party, outsider
friend, contact, companion, associate, connection, peer
customer, buyer, purchaser, client, consumer, shopper
thief, burglar, robber, criminal, offender
bully, harasser, abuser, aggressor, intimidate
boyfriend, girlfriend, partner, spouse, relationship
vicar, priest, clergyman, minister, parson, chaplain
soldier, armed forces, military, troops, combatant, hostilities
newcomer, migrant, immigrant, foreigner, arrival, alien
someone else, third party, another person, other people, others
leader, head, ruler, government, minister, chief, president
winner, successful, victor, champion
guest, visitor, invitee, caller
author, writer, creator, copyright holder, contributor, maker
homeless, no home, rough sleeping, without accommodation
helper, assistant, aide, volunteer, carer, apprentice
the young, the old, the poor, the sick, the rich
`,
  objects: `
stuff, possessions, belongings, property, goods, effects, items, valuables, personal effects
tv, television, mass media, broadcast, broadcaster, media, programme
papers, documents, newspaper, press, identity documents, certificate, permit, proceedings
picture, image, photograph, illustration, likeness, drawing, portrait
face, likeness, image, appearance, portrait
message, communication, correspondence, letter, notification, email, mail
letter, correspondence, written notice, notification, in writing, communication
advert, advertising, advertisement, promotion, promotional, sponsor, commercial, marketing
password, credentials, login, security code, pin, access code
website, site, platform, service, web page, portal, webpage, online service
app, application, software, program, service, mobile
computer, device, machine, hardware, server, system, workstation
virus, malicious software, malware, worm, trojan, harmful code
code, source code, software, program, script
bug, defect, error, fault, flaw
bot, robot, automated means, scraper, crawler, script, spider
spam, unsolicited, bulk messages, junk mail, commercial communications
cash, money, currency, funds, sum, coins, notes
wages, remuneration, salary, pay, earnings, income
card, payment method, payment card, credit card, debit
bill, invoice, charge, statement, account, fee
fine, penalty, charge, sanction, punishment
flat, apartment, property, premises, dwelling, accommodation, home
room, chamber, premises, home, privacy, bedroom
house, property, premises, building, dwelling, home, residence
roof, structure, exterior, building, covering
boiler, heating, hot water, radiator, installation
door, entrance, entry, threshold
wall, fabric, structure, partition, interior
garden, grounds, yard, outdoor, horticulture
furniture, fixtures, fittings, contents, furnishings
pet, animal, dog, cat, creature, livestock
car, vehicle, motor, automobile, transport
parcel, package, consignment, shipment, delivery, goods, item
ticket, booking, reservation, fare, pass
passport, identity document, visa, travel document, permit
clothes, clothing, garment, dress, apparel, wear, something to wear
food, nutrition, meal, provisions, diet, foodstuffs, nutritious, something to eat
drink, beverage, water, liquid, drinking-water
toilet, sanitation, lavatory, privy, sewage, bathroom
rubbish, waste, litter, refuse, garbage, trash
dirt, pollution, contamination, filth, unclean, pollutant
poison, toxic, chemical, hazardous substance, contaminant
drugs, narcotic, psychotropic, illicit substances, controlled substances
gun, weapon, firearm, arms, munition
bomb, explosive, attack, munition, weapon
dam, barrier, dyke, embankment, weir, installation
lab, laboratory, experiment, research facility
phone, telephone, mobile, handset, device
tool, instrument, apparatus, equipment, implement, device
bits, components, parts, elements, provisions, pieces, portion
deal, agreement, contract, arrangement, bargain
job offer, contract, employment contract, offer of employment
rules, terms, conditions, provisions, regulations, law, agreement, policy
promise, undertaking, warranty, guarantee, commitment, covenant
paper, document, treaty, covenant, writing, text, instrument, page
excuse, reason, justification, grounds, unreasonable
backup, copy, duplicate, archive, archival
name, identity, title, called, designation
birthday, age, date of birth, years
secrets, confidential, privacy, private information, secrecy
lies, false, defamatory, untrue, libel, slander, misleading
gossip, rumour, defamation, talk
trouble, difficulty, problem, penalty, punished, disturbance
mould, damp, disrepair, moisture
crowd, mass, collective, multitude, group
`,
  qualities: `
ok, fine, acceptable, satisfactory, permitted, consent, approved, all right
nice, kind, pleasant, good, agreeable, polite
nasty, hateful, abusive, offensive, harassing, defamatory, unpleasant, cruel, malicious
rude, obscene, offensive, vulgar, indecent, impolite
fair, equitable, just, reasonable, impartial, even-handed, due
unfair, unjust, discriminate, discrimination, inequitable, biased
safe, secure, protected, safety, security, out of danger
dangerous, hazardous, harmful, unsafe, risky, perilous, injurious
poor, poverty, deprived, low income, needy, disadvantaged, destitute
rich, wealthy, affluent, prosperous, developed, well off
ill, sick, medical, illness, disease, unwell, health
sick, ill, disease, medical, patient, unwell
hurt, injured, harm, abuse, wounded, pain, violence, damage
loud, noise, nuisance, amplified, noisy
quiet, peaceful, silence, calm, tranquil
wet, waterlogged, moist, damp, soaked, wetland, humid
dry, drained, drainage, desiccated, arid, drought
sour, acid, acidic, bitter
sticky, adhesive, glue, mucilage, tacky
dark, unlit, blackness, extinguished, darkness
bright, shining, polished, light, brilliant
empty, vacant, void, hollow, bare
full, complete, whole, entire, filled
hidden, concealed, secret, covert, beneath
broken, damaged, defect, faulty, disrepair, failed, failure
alone, unaccompanied, solitary, isolated, by yourself, on your own, solitude
together, jointly, joint, collectively, reunited, common, co-operate
own, proprietary, belong, possess, ownership, property
free, no charge, gratis, without cost, for nothing, no cost, royalty-free
forever, perpetual, permanent, irrevocable, for life, life imprisonment, always
again, repeat, renew, re-establish, restore, anew
early, advance, timely, prior, before time
late, overdue, delay, after
quick, prompt, speedy, expeditious, immediate, without delay, rapid
slow, gradual, delay, millennia
far away, abroad, distant, remote, foreign
abroad, foreign, overseas, another country, outside, international, other countries
true, accurate, correct, genuine, valid, authentic
wrong, incorrect, illegal, improper, mistake, offence, error, unlawful
right away, immediately, forthwith, without delay, promptly, at once
up to you, optional, discretion, choice, voluntary
whenever they like, at any time, sole discretion, without notice, at will
whatever you want, any purpose, without restriction, freely
no matter, regardless, irrespective, without distinction, whatever, whatsoever
easy, simple, accessible, straightforward
hard, difficult, strict, arduous, impede
grown, mature, evolving, developed, adult
small, minor, humiliate, little, degrading
big, significant, major, substantial, large, considerable
upset, disturb, distress, injurious, harmful, adverse, offend
scary, frightening, threatening, intimidating
decent, dignity, humane, adequate, respectable
special, particular, specific, extra
normal, ordinary, usual, standard, customary, everyday
fake, false, counterfeit, impersonate, misrepresent, bogus
proper, appropriate, suitable, adequate, correct
same, equal, identical, not less favourable, equivalent, on equal terms
different, distinct, vary, differ, other, distinction
neutral, impartial, independent, unbiased, fact-finding
sorry, apologise, regret, apology
ready, available, prepared, able
sure, certain, confirmed, guarantee, assured
tough, hard, difficult, strict, severe
famous, celebrated, well known, note, notable
clever, able, capable, talented, bright
`,
};
