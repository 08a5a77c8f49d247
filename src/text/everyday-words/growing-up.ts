/**
 * What young people, parents and teachers type, and what reports say for it: of school, home, care and growing up. One
 * entry a line: everyday words: words of reports.
 */
export const growingUp = {
  school: `
expelled, expulsion, kicked out of school, thrown out of school, chucked out, banned from school, kicked out for good, kicked out, thrown out: permanent exclusion, permanently excluded, excluded, exclusion
suspended, suspension, temporarily excluded, sent home, sent home early, told to stay home: fixed-period exclusion, fixed-term exclusion, excluded for a fixed period, exclusion
for good, forever, never allowed back, not allowed back: permanent, permanently
off-rolling, off-rolled, off-roll, taken off the register, removed from the register, pushed out, moved on: unlawful exclusion, unofficial exclusion, informal exclusion, exclusion off the record
secretly sent home, sent home without a record, cooling off, off the books: unlawful exclusion, informal exclusion, off the record
bunking off, bunk off, bunking, skiving, skive, wagging, playing truant, truancy, truant, skipping school, skip school, missing lessons: absence, attendance, missing school, out of school
school refuser, school refusal, too anxious for school, can't face school: absence, attendance, anxiety, missing school
naughty, badly behaved, kicking off, playing up, disruptive, messing about, acting up: behaviour, behave, conduct
told off, in trouble, shouted at, got into trouble: punished, sanction, discipline, blamed
isolation, isolation booth, internal exclusion, put in isolation: seclusion, removed from class, exclusion
pru, pupil referral unit, special unit, alternative provision, ap: alternative provision, pupil referral unit
managed move, moved school, change of school, fresh start: managed move, new school
headteacher, head of school, head of year: head teacher, school leader, leaders
governors, governing board, trustees, trust board: governing body, governors
senco, sencos, learning support, teaching assistant, ta, lsa, support staff: special educational needs, support, extra help
sen, special needs, special educational needs and disabilities, additional needs, learning difficulties, extra needs: special educational needs, disabled
ehcp, ehc plan, education health and care plan, statemented: statement of special educational needs, special educational needs
adhd, autism, autistic, asd, asperger, dyslexia, dyslexic, neurodivergent, neurodiverse: special educational needs, disability, disabled
free school meals, free lunches, free dinners, fsm: low income, poverty, free school meals
traveller, gypsy, roma, romany: gypsy, roma, traveller, irish heritage
mixed race, black caribbean, black boys, ethnicity, ethnic background: black, caribbean, ethnic, minority
appeal, challenge the decision, fight it, get back in, overturn: independent review panel, appeal, review
legal, against the law, illegal, not allowed to, break the law: unlawful, lawful, law
pshe, sex ed, sex education, rse, relationships education, lessons about sex: relationships and sex education, sex and relationships education, relationships education
bullied, bullying, picked on, getting picked on, cyberbullying: bullied, bullying, harassment
teacher training, inset, teachers don't know, trained teachers: training, guidance for teachers
nursery, nurseries, childcare, child care, early years, early years provision, pre-school, toddlers: early years, places for young children, nursery, childcare
home schooled, homeschool, homeschooled, home schooling, home education, elective home education, taught at home, ehe: educated at home, home education, taught at home
pupil voice, student voice, pupils' views, school council: views of pupils, have a say, be heard, listened to
how to complain, how do i complain, make a complaint, complaining: complaint, complain, appeal
teachers who don't give up, never give up, someone who believes in you, second chance: never give up, keep trying, believe in
school transport, school bus, getting to school: transport, travel
`,
  home: `
single mum, single mother, single dad, single parent, lone parents, one-parent family, mum on her own, dad on his own, on their own with kids: lone parent, lone parents
mum, mummy, mam, dad, daddy, stepdad, stepmum, step-parent: parent, mother, father, family
nan, grandma, granny, grandad, gran, grandparents, kinship carer, kinship care: family, relatives, grandparents
brother, sister, siblings, twin: brothers and sisters, siblings
parents splitting up, split up, divorce, separated, custody of kids: separation, parents who live apart, separated from parents
young carers, young carer, looking after mum, looking after my mum, looking after dad, looking after my dad, caring for a parent, caring responsibilities, child carer: young carer, children who care for a parent, caring for someone at home, care for someone, carers
domestic abuse, domestic violence, dad hits mum, violence at home, fighting at home: violence in the family, domestic violence, violence
smacking, smacked, slapped, hit by parents, physical punishment, reasonable chastisement: violence, physical punishment, protected from violence
neglected, no one feeds me, left alone, home alone: neglect, looked after badly
homeless, homelessness, sofa surfing, no home, rough sleeping, sleeping rough, bed and breakfast, temporary accommodation, hostel: homeless, housing, accommodation
damp, mould, mouldy, cold house, overcrowded, overcrowding, cramped, sharing a room: housing, overcrowded, unsuitable housing
stairs, lift, ramp, house not suitable, adapted home, adaptations, wheelchair access, accessible housing: housing, adapted, wheelchair, accessible
bullied online, trolls, trolling, online abuse: online, internet, bullying
privacy, private, secrets, reading my messages, reading my texts, reading my letters, reading my diary, going through my phone, spying on me: privacy, private life
`,
  care: `
looked after children, lac, in care, children in care, care kids, care experienced, cared for, in the care system: looked after, children in care, care
care leavers, leaving care, left care, moving on from care, care leaver: leaving care, care leavers, moving to adult life
foster home, foster family, foster mum, foster parents, fostered, fostering: foster care, foster carers, placement
children's home, residential home, residential care, care home, group home, secure unit, secure home: children's home, residential care
out of area, out of borough, moved miles away, sent far away, placed at a distance, distant placement: far from home, placement, outside the area
moved around, moving all the time, keep moving me, placement moves, placement breakdown, instability: placement, moves, stability
key worker, keyworker, personal adviser, one person who stays, same person, same worker, consistent adult, trusted adult: one trusted adult, the same person, same person over time, somebody who stays
social worker, social services, ss, social care, children's social care, children's services: social worker, children's social care, children's services
my social worker keeps changing, social workers keep changing, social worker changes, different social worker, changing social workers, staff turnover, high turnover, agency staff, continuity: changes of social worker, the same person, continuity, one trusted adult
independent visitor, advocate, advocacy, someone to speak for me, someone on my side: advocate, advocacy
iro, reviewing officer, lac review, review meeting: independent reviewing officer, review
seeing my family, see my mum, see my siblings, contact visits, family time, contact with family: contact, family, brothers and sisters
adopted, adoption, new parents: adoption, adopted
unaccompanied, asylum seeker, asylum seeking, refugees, migrant children, came here alone: unaccompanied, asylum, refugee
`,
  feelings: `
self-harm, self harm, self harming, cutting myself, hurting myself, cuts herself, hurt myself, harming myself: self-harm, self-harming
suicide, suicidal, want to die, kill myself, end my life, overdose: suicide, suicidal, self-harm
depressed, depression, sad all the time, low mood, anxious, anxiety, panic attacks, stressed, stress, worried all the time: mental health, anxiety, depression, wellbeing
camhs, counselling, counsellor, therapist, therapy, someone to talk to, psychologist: mental health services, therapeutic support, therapy, counselling
ptsd, trauma, traumatised, flashbacks, nightmares: trauma, harm, recovery
lonely, left out, no friends, isolated, alone: isolated, isolation, friends
eating disorder, anorexia, body image, feel ugly, hate my body: body, body image, appearance
angry, anger, lose my temper, rage: anger, angry, behaviour
ashamed, embarrassed, shame, guilty, my fault, dirty, was it my fault: shame, blame, fault, ashamed
scared to tell, afraid to tell, too scared to say, frightened of telling, afraid of what happens, snitch, snitching, grass, grassing: fear, afraid, reprisals, tell, disclosure
nobody believed me, not believed, didn't believe me, they thought i lied, wouldn't listen, nobody listened, never listened: not believed, disbelieved, believed, not listened to, listen
safe place, feel safe, somewhere safe: safe, safety
`,
  identity: `
gay, lesbian, bi, bisexual, lgbt, lgbtq, lgbtq+, queer, trans, transgender, non-binary, sexuality, coming out, sexual orientation: gay, lesbian, bisexual, transgender, sexual orientation, lgbt, sexual identity
racism, racist, racial, discrimination, prejudice, treated differently because of colour: discrimination, race, ethnic, prejudice, equality
muslim, islam, religion, christian, jewish, hindu, sikh, faith school: religion, faith, belief
sexism, sexist, misogyny, treated differently because i'm a girl: gender, discrimination, equality, girls
communication needs, alternative communication, aac, makaton, non-verbal, speech and language: signs, pictures, ways to speak, communication
wheelchair, blind, deaf, sign language, bsl, learning disability, learning disabled, disabilities, disabled kids: disabled, disability, disabled children
reasonable adjustments, adjustments, accessibility, access needs: extra help, extra time, ramp, adaptations, adjustments, barriers, equipment
equality act, protected characteristics, equalities, equality duty: equality, equality duty, discrimination
`,
} as const;
