/** Words of courts, homes, data, shops and work, by field. One line: words that speak of nearly the same thing. */
export const dealings = {
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
};
