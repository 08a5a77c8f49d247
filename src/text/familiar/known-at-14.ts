/** Words that most UK pupils know by the age of about fourteen, beyond those of eleven. Our own compilation. */
export const knownAt14 = `
'tis abbey abbreviation abduct abduction abnormal abolish abolition abortion abound abrupt abruptly
absorb abstract absurd abundance abundant abuse abuser abusive academic academy accelerate acceptable
acceptance accessible accessory acclaim accommodate accommodation accomplice accomplish accomplishment
accord accordance accountant accumulate accuracy accusation accustomed acknowledge acquaintance
acquainted acquire activate activist acute adaptation addict addicted addiction additional adequate
adhere adjacent adjective adjust adjustment administration administrator admiral admiration adolescent
adoption adore adrenaline adultery advent adverb adversary adverse adversity adviser advocate aerial
aerobic affair affection affectionate affliction aftermath agenda aggression aggressive agitate agony
agricultural agriculture airborne alarming alas algae algebra algorithm alias alibi align allegation
allege allegedly allergy alliance allocate allowance alloy ally aloft aloof alphabetical altar altitude
ambassador ambiguous ambitious ambush amend amendment amid amiss ammonia ammunition amnesty amorous ample
amplify anaemia anaesthetic analogy analyse analysis analyze anatomy anecdote anguish animate animation
annihilate anniversary announce announcement antenna anthem antibiotic antibody anticipate antidote
antique apartheid apocalypse apparatus apparent appealing appendices appendix applaud appliance applicant
application appoint apprehensive apprentice approval approximate apt aquatic arbitrary arc arcade
archaeologist archaeology archbishop archery architecture archive arctic arduous arena armada armoury
aroma arouse array arrogant arsenic arson artery arthritis articulate artillery ashore aspect aspiration
aspire aspirin assailant assassin assassinate assault assemble assert assess assessment asset assign
assignment associate association assorted assortment assume assumption assurance assure asthma
astonishing astonishment astray astrology astronomer astronomy asylum attain attendance attendant attire
attorney auburn auction audible audio audition authentic autism autobiography autograph automatically
automobile autopsy avenge avert aviation avid awaken awe awesome awoke axis aye baboon bachelor backbone
backfire backlash backpack bail bait baldness ballistic ballroom bamboo bankrupt bankruptcy baptise
baptism barbarian barbecue barge baron barrage barren barricade barrister bass battalion battlefield
bayonet bazaar beacon bearing bedside beforehand beggar behold belated belongings benefactor beneficial
benevolent bestow betrothed beverage beware bias biased biblical bicycle bid bilingual binary bind
biological biologist bishop blackmail bland blasphemy blatant bleak blemish bloated blockade blockbuster
bloke bloodshed bloodstream blueprint bluff blunder boast bodily bolster bombard bondage boom boost booth
botanist bounty bout boutique boycott braille brainwash brake breach breakthrough breathtaking breeding
brethren brew bribe bribery brigade brilliance brink brisk brittle brochure bronchitis brood broth browse
brutal brutality brute budding buffer bulk bulletin buoy bureaucracy burglary bursar bustle bystander
byte cache cadaver cadet calamity calibre camouflage campus canine cannibal canopy capability capacity
capitalism capsule captive captivity carcass cardiac caress caretaker caricature carnivore carpenter
cartel cartilage cartridge cascade cashmere casino casserole casualty catalyst catastrophe catastrophic
categorise category caterer catholic caution cavalry cavern cavity cease celestial cello cellular censor
censorship census ceramic certainty chancellor chaos chaotic chapel chaplain charade charcoal chariot
charismatic charitable charter chasm chassis chemotherapy cherish chill chloride chlorine choke chord
chromosome chronic chronicle chronological chunk chute circuit circulation circumference citizenship clam
clarify clarinet clarity classification classify clause cleanse clergy cliche clinical clone closure clot
clumsily cluster coalition coarse cocaine cocoon coffin cognitive coherent coil coinage coincide
collaborate collaboration collective collector collision colonel colonial colonist combat combustion
comfortably commando commemorate commence commend commentary commentator commerce commercial commission
commissioner commitment commodity commonplace commonwealth communal commune communion communism communist
commute compact comparable comparatively compartment compassion compassionate compatible compel
compelling compensate compensation competence competent compile complacent complement complexion
complexity compliance complicate complication component comprehend comprehension comprehensive compress
comprise compromise compulsive compulsory concede conceit conceited conceive concept conception
concession concise concussion condemn condense conditional condom confer conference confide confidential
configure confine confirmation confiscate conform confront confrontation congestion congregation congress
congressman conquest conscientious consecutive consensus consent consequence consequently conservation
conservative considerate consideration consistent consistently consolation console conspicuous conspiracy
conspire const constable constellation constituency constitute constitution constitutional constrain
consultant consultation consumption contagious contaminate contemplate contemporary contempt contend
contender contestant context continental continually continuity contraception contractor contradict
contradiction contradictory contrary controversial controversy convent convention conventional converse
conversion convert convey convict conviction convoy cooperation cooperative coordinate coordination
cordial coronation corporate corporation corps corpse correspondence correspondent corrode corrupt
corruption corset cosmetic cosmic cosmos counsel counselling counsellor countenance counterpart county
coup coupon courier courteous courtesy coverage covert cramp crave creativity credible creed cremate
crescent crest crevasse crevice crimson cripple criterion critical critically crossroads crouch crucial
crucify crude crusade crypt cubic cue cuisine culminate culprit cult cultivate cumulative curator curb
curfew curriculum curse cursor custodian custody cyanide cyber cynical daft dagger dainty dangle daring
darken dazzle deacon deadlock dearly debris debut deceased deceit deceive deception decipher decisive
declaration decompose decree dedicate dedicated dedication deduce deduct deem default defect defendant
defensive defer defiance defiant deficiency deficit definition deforestation deformed defy degrade
dehydrated deity dejected delegate delegation delicacy delinquent deluge delusion delve demented dementia
democrat democratic demolish demolition demon demoted denial denote denounce density depart dependence
dependent depict deplete deploy deport depot depress depressed depressing depression deprive deprived
deputy derelict derive descriptive desolate despicable despise destined destiny destitute destructive
detach detain detainee detection detention deter detergent deteriorate detest detonate detour detrimental
devastate devastating devastation deviate devious devise devour diagnose diagnosis diagonal dialect
diaphragm dictate dictator differentiate diffuse digestion digestive dignified dilapidated dilemma dilute
diminish dimple dine diplomat diplomatic directive directory disabling disapprove disastrous discard
discharge disciple disclose disclosure discomfort disconnect discontent discontinue discount discredit
discreet discretion discriminate discrimination disgraceful disgruntled disillusioned dismal dismantle
dismay dismissal disobey disorder dispatch disperse displace disposable disposal dispose disposition
disqualify disregard disrespect disrupt disruption disruptive dissatisfied dissect dissent distil
distinction distinctive distort distraught distribute distribution distrust diverse diversity divert
dividend doctrine dodge dogma domain dominance dominant dominate dominion donor doom dormant dosage doth
downfall dowry drape drastically drawbridge drivel drowsy dub dubious duplicate durable duration dusk
dutiful dwelling dynamic dynasty dyslexia earnest earnings eccentric ecological ecology economical
economics economist ecosystem ecstasy edible edit educational eerie eject elapse elderly elect electorate
electron elegance elegant eligible elite elope eloquent embargo embark embassy embed emblem embody embryo
emigrate eminent emission emit empathy emphasis emphasise emphasize empower enact enchanting enclose
enclosure encode encore encrypted encyclopaedia endeavour endorse endurance endure enforce engrave
engross engulf enhance enlarge enlighten enlist enquire enrage enrich enrol enslave ensue ensure entail
enterprise enthusiast entice entitle entourage entrepreneur entrée envious envoy enzyme epic epidemic
epilepsy equality equation equilibrium equivalent eradicate ere erect erode erosion erotic errand erratic
escalate escort espionage essence essentially eternity ethical ethics ethnic evacuate evade evaluate
evaluation evaporate evasive eventual everlasting evict evoke exasperated excavate exceed exceedingly
excel excellence exception exceptional exceptionally excerpt excess excessive exclusion exclusive
exclusively execute execution exemplify exempt exert exhale exhaust exhausting exhaustion exhilarating
exile exorcism exotic expansion expectation expel expendable expenditure expertise expire explanatory
explicit exploit exploitation exploration exponent exposure expressive exquisite extensive exterior
exterminate extinction extinguish extract extraction extravagant extremist facade facet facilitate
faction factual famine fanatic fanatical fang farce fascination fascism fascist fatigue feasible feat
feeble feminine feminist femur fertiliser fertility festive feud feudal fiance fictional fidelity fiend
fiery filth filthy finance finite fixation flair flak flank flannel flare flask flatten flatter flattery
flaunt flaw flawed fleeting flick flint flirt flop foetus folklore footage foothold forage forearm
foreground foreman foremost forensic foresee foresight foreword forewords forfeit forge forgiveness
formality format formation formerly formidable formulate forsake forth forthcoming forthright foster
foyer fracture frail framework franchise frantic frantically fraud fray freelance freight frenzy
frequency friction frigid frontier frugal fruitful fugitive fulfilment fundamental fungus furnace furnish
furthermore fuse fusion futile futuristic galactic gallant garland gauge gauze gel gender gene generalise
generosity genetic genetically genitals genocide geographical geology geometry ghetto ghoul gist
gladiator glamorous glamour glare glaring glee glimmer globalisation gloom gloss glucose gorge gory
gospel gothic gourmet govern governing governor gracious gradient graft grandeur graphics grassland
gravely gravitational greatness grievance grieve grimace gripping gross grotesque grove grovel grub
gruelling guerrilla guidebook guild gulf gullible guru habitual hallucination hallway halt handbook
handicapped haphazard harass harassment hardship hardware harmonious hast hath haul haven havoc hazardous
headlong hearse hearth heartily heartless hearty heathen hectic heed heinous helium henceforth hepatitis
herbivore hereditary heresy heroin heroine heroism hesitant hideous hierarchy highlands hinder hindrance
hither hoard hoax holster homage homicide homosexual homosexuality honorary horde hormone hospice
hospitable hospitality hostility hull humane humanitarian humanity humidity humiliate humiliation
humility hurdle hurl hybrid hydrogen hygienic hype hypnotise hypocrite hypothesis hysteria hysterical
iconic idealistic identification ideology ignorance illiterate illuminate illusion illustrious imagery
imaginative imitation immature immerse immigration imminent immoral immortal immune immunity impair
impartial impatience imperial impersonal impersonate impetuous implement implication implicit imply
impose imposing impractical imprisonment improbable improvise impudent impulsive inability inadequate
inappropriate incapable incense incentive incest incidentally incision inclination inclusion inclusive
inconsistent inconvenience inconvenient incorporate increasingly incur indefinite indefinitely
indifferent indigenous indignant indirect indirectly indispensable induce indulge industrious inefficient
inequality inevitably infamous infancy infantry infatuation infer inferno infest infinite infinity
inflammation inflate inflation inflict influential influenza infrared infrastructure ingenious inhabited
inhale inherent inheritance inhibit inhuman initiate initiative injustice inland inmate innovation
innovative inquisitive inscribe insecure insight insignificant insolent insomnia inspection installation
instance institute instrumental insulate insulation insulin insure intact intake integer integral
integrate integration integrity intellect intellectual intensity intensive intent intention intentional
interaction interactive intercept intercourse interference intermediate interpretation intersection
intervene intervention intestine intimate intimidate intolerable intolerant intoxicated intricate
intrigue intriguing introductory intrude intruder intrusion intuition invalid invaluable invariably
inventory investment investor invincible involuntary involvement irrational irregular irrelevant
irresistible irresponsible irrigation irritation isle isolate isolated isolation jargon jeopardise
jeopardy jest journalism joust jubilant judgement judgment judicial jumble juncture jurisdiction juror
keenly kernel kerosene kin kinetic kinship kiosk laborious labyrinth lament lance landfill lapse larva
larynx lash latitude latter lavish lawful lawmaker layout ledger legacy legendary legislate legislation
legitimate lesbian lethal lethargic liability liable liaise liaison liberal liberate liberation
lieutenant lifelong ligament likelihood limitation lingerie linguistic literacy literal literary lithium
livelihood livestock lo loathe loathsome locality locomotive loft longitude loom lucrative lunar lurk
luscious lush lust lyric magistrate magnitude mainstream maintenance majestic majesty malaria malfunction
malice malicious malnutrition malt manger mangled manifest manifesto manipulate manipulative manoeuvre
manor manual manure manuscript marginal marijuana marital marksman martyr marvel masculine massacre
mastermind mastery maternal maternity matrix matron mature maturity mayhem maze meaningful meaningless
measurable mechanism mediaeval mediate mediator mediocre meditate meditation melancholy memoir memorandum
menace menacing mentality mentor merchandise merciful merciless mere merge merger merit mesh metabolism
metaphor methane meticulous metropolitan midst migraine migrant migration militant militia millennium
millimetre minced minimal minimise mirage misconception misconduct missionary mistrust mite moat mob
mobilise mobility mode modification modify module molecular molten momentary momentum monarch monarchy
monastery monetary monologue monopoly monotonous monsoon monstrous monumental morale morality morbid
morphine mortal mortality mortar mortgage mortuary motel motivate motivation motto mourning muck
multicultural multitude municipal mural murky mutant mutation mutilate mutiny myriad mystic mythology
narrate narration narrative narrator nationalism nationality nationwide nausea naval navigation navigator
nay negligence negligible negotiate negotiation neutral neutron nicotine nobility nobleman nocturnal node
nomad nominate nomination noose norm notably noteworthy notorious nourishment novelty novice nuance
nucleus nude numeral numeric nurture nutrient nutritious o'er obesity objective obligation obligatory
oblige oblivion obnoxious obscene obscure observant observatory obsess obsession obsolete obstruct
obstruction occupant occurrence odour offender offset offspring omen ominous omit ongoing onset opaque
operational opium oppress oppression oppressive optic optical optimism optional orator orb orchestral
orchid ordain ordinance organism orient orientation ornate orthodox outburst outcast outcry outlaw outlet
output outrage outright outset ovary overcrowded overdose overflow overhaul overlap overlook overpower
overrule oversee overt overthrow overwhelm overwhelming ownership oxide pact pagan pamphlet pandemic
pandemonium paradise paradox paralysis paranoid parchment parish parliamentary parole participant
participation particulate partition passive pastime patent paternal pathetic patriot patriotic patriotism
patron patronise patronising peculiarity pedigree pelvis penetrate peninsula penis perception perish
perpetual perplexed persecute persecution perseverance persevere persistence persistent personnel
persuasion persuasive perverse pesticide petition petroleum petty pharmacist pharmacy phenomenal
phenomenon philistine philosopher philosophical phobia phosphate phosphorus photosynthesis physicist
physique pigment pilgrimage pillage pious pivotal placement plagiarism plateau plausible plaza plea
pledge pliers plight plumage plumbing plunder pneumonia podium poignant poise poised polarise polio
pollen pompous ponder populate pornography portable portray posh positive posse possessive posture
potassium potent pouch pout practitioner preach precaution precede precedent precinct precision predator
predecessor predicament predominantly prefix pregnancy preliminary premature premier premises premium
premonition preoccupied prescribe prescription presently prestige prestigious presumably presumptuous
pretence pretentious prevail prevailing prevalent pricey primarily principally prism privileged probation
probe proceeding proceedings proclaim proclamation prod prodigal prodigy productive productivity
profitable profound profoundly projectile prolific prolong prolonged promenade prominence promotion prone
propaganda propel proportional propulsion prose prosecute prosecution prosecutor prosperity prosperous
prostitute protagonist protective protocol prototype provision provocative provoke prowess prowl prudent
psychiatric psychiatrist psychic psychological psychologist puberty pulp pulpit punctuate pungent puny
purify purity quad quaint qualified quantitative quarantine quart quarters quench query quota quoth
rabies racket radiant radiate radiation radioactive radius ransom rape rapist rapport rapture rarity
ratify ration rationale ravenous realisation realism realm reap reasoning rebellious rebuild receptive
recess recession recipient recital recite reckless reclaim recognition reconcile reconciliation
reconstruct reconstruction recount recruitment rectify recurring redundant reek refine refinement
refinery reform refrain refute regal regardless regime regiment regional registration registry
regrettable regulate regulatory rehabilitate rehabilitation rehearsal reinforce rejection rejoice
relentless reliability reliance relic relish reluctance remainder reminiscent remnant remorse renaissance
render renewable renounce renovate renown renowned repel repent repentance repetition repetitive repress
repression reproduce reproduction repulsive requisition resemblance resent resentful resentment
reservation reside residential residue resilience resilient resolution respectable respectful
respectively respiration respiratory respondent restless restoration restrain restraint resurrection
retail retailer retain retaliate retina retract retrieve retro retrospect reunion revel revelation
revenue revision revival revive revolutionary rhetoric rhetorical ridge rig righteous rigid rigorous
rigour rite rivalry robe robust rodent rogue rot rotation rouse royalty rubble runt rupture rustle
ruthless sabotage saga sanction sane sanitary sanitation sarcasm satire satirical savour scalp scapegoat
scarcity sceptical scepticism schizophrenia scholarship scorn scour scourge scripture scrutinise scrutiny
scurry scurvy seclude secrecy sect sector secular sedate sediment seduce seemingly segment segregate
segregation seizure selective semester seminar senile sensibility sentiment sentimental separation serene
sermon serum sesame setback settlement severity sewer sexism sexist sexual sexuality sexually shareholder
shilling shrewd shrill shrine shroud siege signify simile simmer simulate simulation simultaneous
simultaneously sincerity sinister situate skeptical skid skim skirmish slander slant sleek slogan
sluggish sly smirk smother snob sober sodium soften solely solemn solicitor solidarity solitary solitude
soluble sombre soothe sorcerer sovereign spacecraft spacious sparse spasm spatial specialise specify
spectrum speculate speculation spite spleen sporadic spouse spur squadron squalid squalor stabilise
stability stagnant stakes stampede stance starch stark startle startling stature statute steadfast
stealth steed stereotype sterile stifle stigma stimulus stipulate storyline strait strangle strategic
strenuous stricken stride strife structural strut stubbornly subconscious subdue subjective submission
subordinate subscribe subscription subsequent subsequently subside subsidise subsidy subsistence
substantial substantially subtle subtlety suburban succession successor succumb suction suede suffix
suffocate suffrage suicidal suicide sullen sulphur summarise summon superficial superfluous
superintendent superiority supernatural supersede superstition superstitious supervision supplement
supposedly suppress suppression supremacy supreme surge surgical surpass surplus surveillance susceptible
sustainable sustenance swindle syllable symbolic symbolise symmetrical symmetry symphony syndrome synonym
synthesis synthetic syringe systematic taboo tact tactful tactical taint talon tangible taper tapestry
taunt tedious telecommunications temperament tempest tempo temporarily tenant tenor tentative terminal
terminate terminology terrain terrestrial terrorism testament testicle testimony tetanus textile
theatrical thee thematic thence theology theoretical theorist therapeutic thereby thermal thesis thine
thither thou thrash threshold thrift thrive throng thwart thy tier timeline toil token tolerance tolerant
toll torrent torso totalitarian toxin trachea tract traction trademark trafficking trait traitor tranquil
transaction transcript transformation transition transitional transmission transmit transparency
traumatic treacherous treachery treason tremor trench triad tribunal triple tripod trustee tsunami
tuition tumble tumour tumultuous turbulent turmoil turnover turret twas twine twitch tycoon tyranny
tyrant ubiquitous ulcer ultraviolet unanimous unaware unbearable unbiased underestimate undergo
undergraduate underlying undermine undertake undoubtedly uneasy unethical unfold unify uninhabited
unintentional unjust unprecedented unreliable unrest unstable unto unveil unwilling upbringing upheaval
uphold uprising uproar urine usefulness usher uterus utilise utility utopia utterly vacancy vaccinate
vaccination vagina valiant validity valour valve vandal vandalism vanity vanquish variable variation vat
veal vegetation vendor veneer vengeance venison venom ventilate ventilation verb verbal verdict verge
verify verily vermin versatile viable vibrant vice viceroy vicinity vigil vigilant vigorous vigour
villainy vindictive vineyard violate violation violet virgin virtuous viscous visualise vocal vocation
vogue void volatile voucher vow vulgar vulnerability vulnerable waft wane warden wares warrant warranty
wasteful waterproof waver weary weasel weaver weld wench whence wherefore whim whimper whither wholesale
wholesome wholly wield wilderness wilt wither withhold withstand wizardry woe woeful wrath wretch
wretched writ ye yearn yearning yoke yonder zeal zealous zoology
`;
