/** Words of public reports and services, by field. One line: words that speak of nearly the same thing. */
export const publicLife = {
  reports: `
found, finding, conclude, discovered, evidence shows, results, revealed
asked, survey, questionnaire, interview, consultation, sample, respondents, talked to
answer, response, respondent, reply, said
we want, recommend, recommendation, call for, urge, should, ask for
why it matters, importance, significance, rationale, reason
what happens next, next steps, implementation, follow-up, future action, future
what we did, method, methodology, approach, how the work was done
how many, number, prevalence, scale, extent, incidence, figure
hidden, unreported, unrecorded, not known, missed, unidentified, undetected
seen, identified, recorded, recognised, noticed, detected
get better, improve, improvement, progress, advance
not enough, insufficient, inadequate, lack, shortage, too few
too many, excessive, disproportionate, high number
more likely, over-represented, disproportionate, greater risk, times as likely
boy, male, gender, man
girl, female, gender, woman
black, ethnic minority, caribbean, african, ethnic, asian, bme
special educational needs, disability, disabled, learning difficulty, extra help
free school meals, poverty, low income, deprived, poor
government, department, ministry, minister, secretary of state, whitehall
council, local authority, local government, children's services, authority
police force, police, constabulary, officers
health service, nhs, hospital, clinic, health
social worker, practitioner, professional, case worker, social care
school, academy, teacher, head teacher, governing body
children's home, care, residential, looked after, placement
helpline, childline, support, advice, help, contact
sign, warning, indicator, evidence, symptom
harm, abuse, exploitation, hurt, victim
gang, group, street, perpetrators, criminal
share information, disclosure, data sharing, tell each other, pass on
listen, hear, voice, views, participation, taken seriously
blame, fault, responsibility, culpable, accuse
training, learn, skills, professional development, taught
plan, strategy, action plan, programme, policy
money, budget, funding, resources, spending, cuts
law, legislation, statutory, legal duty, act, bill
rights, entitlements, convention, uncrc, treaty
inspect, ofsted, inspection, regulator, check
leader, leadership, chair, director, head, senior
data, statistics, figures, numbers, records
lesson, pshe, curriculum, sex education, relationships
risk, danger, vulnerable, at risk, unsafe
run away, missing, absent, gone missing
court, trial, prosecution, justice, judge
apology, sorry, regret
promise, commitment, pledge, undertaking
deadline, target, timetable, by when
thank, acknowledgement, grateful
about us, introduction, background, foreword, context
in short, summary, overview, key points, brief
words, glossary, definition, term, meaning
notes, references, sources, bibliography
`,
  rules: `
you can, may, is entitled to, has the right to, shall be free to, is permitted
you can't, shall not, may not, must not, is prohibited, no person shall
you must, shall, is required to, undertakes to, is obliged
they must, states parties shall, the parties shall, shall ensure, undertake
if you agree, by accepting, consent, subject to consent
unless, except, save, otherwise, but not, other than
if, where, in the event, should, provided that, when
until, pending, before, prior to
begin, enter into force, commence, effective date, start date, coming into effect
end, terminate, expire, denounce, cessation, termination
sign, signature, ratify, accede, execute
who is it for, scope, application, applies to, purposes of
what words mean, definitions, interpretation, for the purposes of, means, denotes, when we say
change the rules, amend, amendment, modify the terms, revise
disagree, dispute, conflict, difference, argue, controversy
settle, arbitration, mediation, negotiation, resolve, conciliation
vote, elect, ballot, election, majority
keep watch, committee, monitor, supervise, oversee, experts
report, submit, write to, account, periodic report
language, texts, authentic, translation, words that person speaks
equal, without discrimination, on the same terms, same as everyone
passport, identity, documents, permit, nationality
home, residence, domicile, dwelling, private life
holiday, rest, leave, leisure, days off, annual leave
overtime, working hours, hours of work, shift
sick pay, maternity, benefits, social security, insurance
union, trade union, association, collective bargaining
strike, industrial action, stoppage
safe work, occupational health, hazard, protective equipment
old, elderly, pension, retirement, older persons
birth, born, register, registration, certificate
death, dead, died, body, remains, deceased
punish, penalty, sentence, sanction, discipline
locked up, deprived of liberty, imprisoned, detained, custody, jail, prisoner
guilty, convicted, conviction, found guilty
accused, charged, suspected, alleged, on trial
fair trial, hearing, impartial, due process, tribunal
torture, cruel, inhuman, degrading, ill-treatment
sold, sale, trafficking, traffic, slavery
war, armed conflict, hostilities, fighting, occupation
land, territory, soil, property, ancestral
river, watercourse, stream, waters, basin
water, drinking, waters, supply, irrigation
fish, fishing, fisheries, catch, aquatic
plants, species, vegetation, flora, crops
animals, species, fauna, wildlife, creatures
forest, woodland, trees, timber, logging
pollution, emissions, contamination, waste, dirty
climate, warming, weather, meteorological
flood, emergency, disaster, inundation, calamity
share, distribute, equitable, apportion, exchange
neighbouring, bordering, adjacent, riparian, next-door
build, construct, planned measures, project, development
warn, notify, alert, notification, early warning
repair, maintain, upkeep, maintenance, good condition
attack, assault, bomb, target, strike
compensation, damages, reparation, pay for harm, make up for
research, science, scientific, knowledge
education, school, teaching, study, learning
culture, arts, heritage, tradition, customs
play, sport, recreation, games, leisure
internet, online, digital, electronic, web
`,
  consumer: `
buy, purchase, order, acquire, transaction, checkout
price, fee, cost, charge, rate, sum, amount due
pay monthly, instalment, subscription, recurring, direct debit, standing order
owe, debt, outstanding, arrears, balance, liable, due
borrow, loan, credit, lend, advance, mortgage
interest, annual rate, apr, per cent, rate
pay early, early repayment, settle, before it falls due, redeem
miss a payment, default, arrears, late payment, non-payment
change your mind, withdraw, cooling off, cancel, right of withdrawal
money back, refund, reimburse, return, rebate
broken, faulty, defective, damaged, not as described
deliver, delivery, dispatch, shipment, courier, carrier
lost, loss, missing, mislaid, went missing, disappear
stolen, theft, robbery, burglary
insurance, cover, policy, insured, claim, excess
claim, compensation, demand, proof, receipt
rent, lease, tenancy, let, hire
landlord, owner, lessor, letting agent
tenant, renter, lessee, occupier, lodger
sublet, underlet, rent out, assign, part with possession
deposit, bond, security, up front, money down
notice, warning, two months, weeks' notice, ahead
repair, fix, mend, upkeep, maintain
visit, enter, access, inspect, come in
noise, nuisance, annoyance, disturbance, loud, parties
decorate, paint, alter, redecorate, wallpaper, hang pictures
clean, tidy, wipe, condition, hygiene
member, membership, join, subscriber, club
freeze, pause, suspend, put on hold, break
cancel, terminate, end, stop, withdraw
doctor's note, medical certificate, proof of illness
locker, storage, changing room, valuables
equipment, apparatus, machines, gear
flight, airline, passenger, boarding, travel
luggage, baggage, bag, suitcase
hotel, room, booking, stay, accommodation
download, install, update, upgrade, new version
copy, duplicate, reproduce, backup
share, distribute, redistribute, convey, pass on, give to others
change, modify, adapt, alter, derivative
credit, attribution, notice, author's name, acknowledge
same licence, share alike, copyleft, same terms, same freedoms
no promises, without warranty, as is, no guarantee, disclaim
not our fault, no liability, not liable, not responsible, disclaim, no responsibility
your fault, solely responsible, your responsibility, at your own risk, on you
sue, legal action, litigation, claim, court, proceedings
our lawyers, legal fees, attorneys' fees, costs, defend
who owns, ownership, title, proprietary, intellectual property, belongs
your posts, user content, submissions, what you post, material you submit
your data, personal data, personal information, what they know about you, details about you
follow you, track, tracking, cookies, monitor, watch
sell your data, disclose to third parties, advertising partners, share with advertisers
keep your data, retain, retention, store, hold
delete your data, erasure, erase, remove, wipe
see your data, access, copy of your data, request access, ask what they know
where you are, location, gps, geolocation, whereabouts
under age, minor, children under, age limit, years of age
parents, parental consent, guardian, mum or dad
kids buy, purchases by minors, in-app purchases, authorised
real money, monetary value, cash value, currency, redeem
test version, beta, preview, evaluation, experimental
works or not, availability, uninterrupted, outage, down, maintenance, operational
other websites, third-party sites, links, external
break the rules, breach, violation, violate the terms
close your account, terminate, delete account, deactivate, suspend your account
new owner, merger, acquisition, sold, successor, transfer of business
new rules, changes to terms, updated terms, amended
which law, governing law, jurisdiction, laws of
all of it, entire agreement, whole agreement, supersede
one bad rule, severability, invalid, unenforceable, remaining provisions
record calls, recording, monitored, tape, training and quality
`,
  schooling: `
primary school, elementary education, first school, primary education
secondary school, secondary education, high school, later schools
college, university, higher education, further education
nursery, pre-school, childcare, child-care facilities, kindergarten, creche
compulsory, must go, required, obligatory
talent, personality, abilities, what you are good at, potential, gift
punish, discipline, detention, school discipline
lessons, curriculum, subjects, teaching
read and write, literacy, illiteracy, learn letters
sums, arithmetic, maths, mathematics, multiplication, times table
clever, intelligent, ability, capacity
exam, test, qualification, certificate
homework, lesson, exercise, study
`,
};
