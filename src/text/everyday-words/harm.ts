/**
 * What young people and practitioners type, and what reports say for it: of sexual harm, online life, gangs, police and
 * courts. One entry a line: everyday words: words of reports.
 */
export const harm = {
  sexual: `
cse, csea, sexually exploited, being exploited, being used for sex, made to have sex, forced to have sex, pimped: child sexual exploitation, sexual exploitation, exploited
grooming, groomed, groomer, being nice to get something, sugar daddy, older boyfriend, older guy, older man: groomed, grooming, exploitation
rape, raped, forced, didn't want to, said no, made me do it, attacked: rape, sexual violence, sexual assault, forced, without consent
sexual abuse, molested, touched, touched me, inappropriate touching, interfered with, csa: sexual abuse, abuse, sexual assault
gang rape, lots of men, passed around, shared around, several men, multiple perpetrators: groups, multiple perpetrators, gangs and groups
free stuff, weed, phone top-up, given things, buys me things, buying me stuff, gave me presents, presents from strangers, gifts, money for sex: gifts, in exchange, something in return, in return for
prostitute, prostitution, prostituting, child prostitute, rent boy, sex work: child sexual exploitation, exploited
consent, saying yes, saying no, can't say no, permission, did she agree, agree to sex, too drunk to agree: consent, agree, freedom and capacity
age of consent, how old to have sex, legal age, underage sex, under 16: age of consent, sixteen, law
abuser, paedo, paedophile, predator, offender, rapist, pervert, nonce, perp: perpetrator, abuser, offender
victim, survivor, someone it happened to: victim, victims
peer on peer, peer-on-peer abuse, child-on-child abuse, other kids did it, boys at school, my own age, harmful sexual behaviour, children who abuse: peers, young people who harm, same age, other young people
boys too, male victims, boys can be victims, lads: boys, young men, male
slut, slag, sket, called names, reputation, slut shaming, asking for it, her own fault, victim blaming, promiscuous, lifestyle choice, made bad choices: victim-blaming, blame, language that blames, putting herself at risk
verbal abuse, insults, insulted, name calling, nasty words: words can hurt, in words, insults
streetwise, knew what she was doing, risky behaviour, at risk behaviour, hard to reach, doesn't engage: blame, risk, language that blames
trafficked, trafficking, taken to other towns, moved to other cities, driven around, modern slavery: trafficking, trafficked, moved
missing, went missing, run away, runaways, running away, ran off, stays out all night, out all night, absconding, missing episodes: missing, go missing, run away, children who go missing
warning signs, signs to look for, how can you tell, red flags, indicators, how do i know: warning signs, signs, indicators
risk assessment, screening tool, checklist, toolkit: warning signs list, assessment, identify, risk
pregnant, pregnancy, sti, std, sexual health, condoms, abortion: sexual health, pregnant, health
`,
  online: `
porn, pornography, porno, adult sites, xxx, watching porn, online porn, rude, rude pics, rude videos, dirty videos: pornography, sexual images
mess with your head, mess you up, mess up your head: effect, harm, attitudes
nudes, nude, naked pics, naked pictures, naked photos, dick pic, sexting, sexts, rude pictures, sending pics, sexy photos: sexual images, images, pictures, photographs, indecent images
pictures shared, photo sent round, leaked, revenge porn, sent to everyone, posted my picture, spread my photos: images, shared, pictures, online
get a picture taken down, remove a photo, delete a picture, picture removed, take it down: report remove, images removed, taken down
blackmail, blackmailed, sextortion, threaten to share, threatening to post: threats, threatened, blackmail
snapchat, instagram, facebook, tiktok, whatsapp, bbm, blackberry, social media, chat rooms, online games, gaming, webcam: online, internet, social networking, mobile phones, technology
phone, mobile, smartphone, texting, texts: mobile phone, technology, phone
fake news, can you trust it, trust the news, newspapers, tv news: media, newspapers
parental controls, filters, age checks, age verification, blocking sites: filters, age checks, block
screen time, apps, websites: internet, online, websites
`,
  crime: `
cops, feds, five-o, police officers, bobby: police
arrested, handcuffed, nicked, stop and search, police station: arrested, arrest, police
court, going to court, giving evidence, witness box, judge, trial, cross-examined, testify: court, evidence, trial, justice
cps, prosecutors, charges dropped, case dropped, no further action, nfa, conviction, convictions: prosecution, prosecuted, convicted, crown prosecution service
revenge, payback, get back at me, come after me, reprisal, retaliation, repercussions, they'll get me: reprisals, revenge, threats, fear
snitches, snitching, grassed: tell, report, disclosure, reprisals
telling the police, report to police: tell, report, disclosure
gang, gangs, gang member, crew, postcode: gang, gangs, gang-associated
county lines, drug dealing, drugs, dealing, running drugs, crack, heroin: drugs, gang, exploitation
knife, knives, stabbed, guns, weapons: violence, weapons, gang
girlfriends of gang members, gang girls, link girls, sisters of gang members: girls, gang-associated, gangs
prison, jail, young offender, yoi, youth custody, locked up: custody, detention, locked up, young offender
criminal record, treated like a criminal, criminalised: criminal, offender, arrested
age of criminal responsibility, how old to be arrested: criminal responsibility, age, law
`,
  telling: `
tell someone, who can i tell, who do i talk to, get help, where to get help, phone someone, helpline: help, tell, support, someone you trust
disclose, disclosing, responding to disclosures, responding to a disclosure, told a teacher, telling an adult, tell a teacher: disclosure, tell someone, when a child tells, if a child tells you
limits of confidentiality, confidential, confidentiality, keep it secret, will they tell my mum, private conversation: confidential, who else will be told, who will be told, privacy
safeguarding, child protection, safeguard, dsl, designated lead, keeping children safe: child protection, safeguarding, protect
lscb, safeguarding board, safeguarding partners, mash, hub, multi-agency, multiagency, joined-up working, working together, partnership: local safeguarding children board, working together, multi-agency
information sharing, share information, data sharing, information sharing protocol, talk to each other, pass it on: share information, tell each other
intelligence, mapping, problem profile, profiling, hotspots: problem profile, information, identify
thresholds, threshold, not serious enough, didn't meet the threshold, turned away: threshold, refused help, children's social care
early help, early intervention, prevention, stop it before it starts: prevention, prevent, early
recovery, getting over it, moving on, healing, getting better, therapeutic support, aftercare: recovery, support, safety, healing
whistleblowing, cover up, covered up, looked the other way, turned a blind eye, ignored it, did nothing, denial: denial, ignored, failed, lack of leadership
lessons learned, what went wrong, mistakes, failures, failed: failed, failings, lessons
`,
} as const;
