/** Words that most UK pupils know by the end of primary school, beyond those of eight. Our own compilation. */
export const knownAt11 = `
abandon ability aboard abroad absence absent absolute absolutely accent accept access accompany according
accurate accuse ache achieve achievement acid acre acrobat action active activity actor actress actual
actually adapt addition admire admission admit adopt advance advantage advert advertise advertisement
advice advise aeroplane affect afford africa african agency agent agreement aid aim aircraft airport
album alcohol alert alien alike allergic alley alligator almond aloud alter alternate alternative
altogether aluminium amateur ambition ambulance america american amongst amuse amusing ancestor anchor
anger angle annoy annoying annual anonymous antelope anxiety anxious apart apartment ape apologise
apologize apology apparently appeal appear appearance appetite applause apply appointment appreciate
approach appropriate approve approximately apron aquarium arch architect argue argument arise arisen
arithmetic armchair armour arose arrest arrival arrogance article artificial artistic ashamed asia asian
aside assembly assist assistant asteroid astonish astronaut athlete athletic atlantic atlas atmosphere
atom attach attempt attend attention attic attitude attract attraction attractive audience australia
australian author authority automatic available avalanche avenue average avoid await award awkward
background backup bacteria badger badminton balcony bald ballerina ballet ballot ban bandit banner
banquet barber barely barley barrier basement basin basis batch bathe beam beaver bedtime beetroot behalf
behavior behaviour belief beliefs belly beloved belt beneath benefit bet betray bewildered bible bidding
billion bingo binoculars biography biology birch bizarre blacksmith bleach bleed blend bliss blister
blizzard blog bloody blossom blunt blur blush boar bomb bond bonus booklet boomerang border bore borne
bossy bottomless boulder boundary bracelet braces bracket brass brat bravery breakdown breast bred breed
brief briefly brilliant bristle britain british broadcast broccoli bronze brook bruise budget buffalo
buildings bulb bulge bull bulldozer bungalow bunk burden burglar burnt burrow butler buzz cabinet cable
cactus cafe calcium calculate calculator calorie calves campaign campfire canada canadian canary cancel
cancer candidate canoe canteen canvas canyon capable capture caravan carbon cardboard cardigan career
cargo caring carnation carnival carousel carriage carrier carve case cashier casket cassette cast casual
catalogue caterpillar cathedral cattle cause cautious celebrate celebration celebrity cell cellar cement
cemetery central cereal ceremony certificate challenge chamber championship chant character
characteristic charity chart chatter cheeky cheetah chemical chemist chemistry cheque childhood chilly
chimpanzee china chinese chisel cholesterol chore chorus christian chuckle cigarette cinnamon circular
circulate circumstance citizen civil civilian civilisation civilization clan clash classic classical
classmate classroom clerk client climate cling clinic closet clumsy clung clutch clutter coastal cobra
cock cockpit cockroach coincidence collapse colleague collide colony colourful column coma combination
combine comedian comedy comet comma comment commit committee commotion communicate communication
companion comparison compass compete competition competitive competitor complaint complex complicated
compliment compose composer composition compound computing conceal concentrate concentration concern
concerned conclude conclusion concrete condition conduct conductor confess confession confidence
confident confirm conflict confuse confused confusion congratulate congratulations conker connect
connection conquer conscience conscious consider considerable consist consonant constant constantly
construct construction consult consume consumer contact container content contest continent continue
continuous contract contrast contribute contribution convenient convince cooker cooperate cope copyright
coral cord core cornflakes correction correspond corridor costume council councillor counter courage
courageous course court courtyard coward coyote craft crafty crane crank crate crater create creation
creative creator credit cremated crib criminal crisis criteria critic criticise criticism crossing
cruelty cruise crutch crystal cuckoo cuff cultural culture cunning curiosity currency customs cyclist
cylinder dairy daisy dam damn darkness darling dart dash data database daylight daze deadline deadly dean
debate debt decade decay decent decimal decision deck declare decline decoration decrease deed defeat
defence defend define definite definitely degree delay deliberate deliberately delicate delight delighted
delightful delivery demand democracy demonstrate dense dent dental deny department departure deposit
depth descend descendant descent description deserve design designer desire despair desperate desperately
despite destination destruction detail detailed detect detective determination determined develop
development devil devote dew diabetes diagram dialogue diameter diesel differ digest digital dignity dim
dimension dining dioxide diploma dipper director disability disabled disadvantage disagree disagreement
disappoint disappointed disappointment disaster disc discipline disco discourage discuss discussion
disease disgrace disguise disgust disgusting dishonest dishwasher disk dislike dismiss display dispute
dissolve distant distinct distinguish distract distress district disturb disturbance ditch divine
division divorce dock document documentary dome domestic donate donation doorbell doorstep dose downhill
downtown downward draft drainpipe dramatic drastic draughty drawback dread dreamt dreary drench drill
driveway drone drought drown drug dual duchess duct due duel duke dumb dung dungeon duty duvet dwarf
dwarves dwell dwelt dye dynamite eager eagerly earl earring ease eastern easygoing echo echoes eclipse
economic economy edition editor educate education eel effect effective efficient effort egypt egyptian
eighth elaborate elastic election electrical electrician electronic element elementary elevate elevator
eleventh eliminate elsewhere embarrass embarrassed embarrassing embrace emerald emerge emergency emotion
emotional emperor empire employ employee employer employment enable enchanted encounter encourage
encouragement encyclopedia endanger endless energetic engage engagement engineering england english
enquiry entertain entertainment enthusiasm enthusiastic entire entirely entry environment envy episode
equator equip equipment era erase error erupt eruption essay essential establish estate estimate etc
eternal europe european event eventually evidence evidently evolution evolve exact exaggerate examination
examine exchange excite excitement exclaim exclude excursion executive exhausted exhibit exhibition exist
existence expand expedition expense experience experienced experiment expert explanation explosive export
expose express expression extend extension extent external extinct extraordinary extreme extremely
eyelash eyesight fable fabric facility factor faculty failure faith fake familiar fantastic fantasy fare
farewell fascinate fascinating fashion fashionable fatal fate favour favourable feast feature fed federal
fee feedback ferocious ferret ferry fertile festival fibre fiction fifteenth fig file filter fin
financial findings fingerprint fireplace fisherman fixture flake fled flee fleece fleet flexible flicker
flight fling flip flipper flourish flu fluff fluid flung flush foam focus foe foggy foil following fond
footprint footstep forbade forbid forbidden forecast foreigner foresaw formal former formula forsook fort
fortnight fortress fortunate fortunately fossil foul foundation fountain fowl fraction fragile fragment
fragrance france freak freckle freedom freezer french frequent frequently freshwater frost frustrate
frustrated fulfil fully function fund fundraising funnel furious fury fuss fussy gadget gain galaxy gale
gallery gallon gamble gap gape garlic garment gasp gaze gear geek geese gem general generally generate
generation generous genius genre genuine geography germ german germany gesture ghastly gig glacier gleam
glide glimpse glitter global globe glorious glory glossy gnaw goalkeeper god goddess golden goldfish golf
goodness goods goodwill gorgeous gorilla gossip gown grace graceful gradual gradually graduate graffiti
grammar granite grant graphic grasp grasshopper grate grateful gratitude gravel gravity graze grease
greasy greece greed greek greenhouse grenade grid grief grill grim grind grit groan grocer groom groove
grounded growth grudge gruesome grunt guarantee guardian guidance guideline guilt guinea gust gut gutter
gymnasium gymnast gymnastics habitat hairdresser halfway halves handcuffs handful handicap handkerchief
handwriting hangar hare harmful harmless harmony harness harp harpoon harsh haste hasty hatred hazard
hazel headache heading headlight headline headmaster headphones headquarters headteacher heal health
healthy heartbeat hedge heir helicopter hell helpful hemisphere hence herb hereby heritage heroes heroic
hesitation hewn hibernate highlight hint hip historian historic historical hive hoarse hoist homeless
hometown honesty honour honourable hood hooray hooves hopeless horizon horizontal horrid horrify horror
hostage hostel hostess hostile hound household housework housing hover humble humid hump hundredth
hurricane hurtful hyena hygiene hymn ideal identical identify identity idiot idle idol ignorant ignore
illegal illness illustrate illustration image imaginary imitate immediate immense immigrant impact
impatient import importance impress impression impressive imprison improvement impulse inaccurate
incident incline income incomplete incorrect incredible incredibly independence independent index india
indian indicate indigo individual industrial industry inevitable infant infect infection infectious
inferior influence inform informal ingredient inhabit inhabitant inherit initial inject injection injure
injured injury inn inner innocence innocent input inquire inquiry insane insert insist inspect inspector
inspiration inspire install instant instantly instinct institution instruct instructor insult insurance
intelligence intelligent intense interact interfere interior internal international interpret interpreter
interval interview introduce introduction invade invader invasion inventor invest investigate
investigation investigator involve involved inward ireland irish irritable irritate issue italian italy
item ivory ivy jagged janitor japan japanese jazz jerk jesus jew jewellery jewish jog joint jolly jolt
journal journalist joyful juggle jumbo junction jury justice justify juvenile keen kennel kerb kidnap
kidney kilo kilogram kindness knapsack knelt knight knives knob knuckle lab laboratory labour lace lack
lad lag lain landlord landmark landscape lasting laughter launch laundry lava lavatory lavender
leadership leaflet league leak leant leapt learnt lecture ledge legal legend leisure length lens leopard
less liar liberty librarian lice license lifeboat lifestyle lifetime lighthouse likewise lily limousine
limp linen linger lipstick liquorice literally literature lively liver llama loaves lobby lobster locate
location loch locust lodge lofty logic logical logo london lone loneliness longing loop lotion lottery
loudspeaker lounge lousy loyal loyalty lullaby lure luxurious luxury lying lyrics macaroni machinery
madam maggot magnetic magnificent magnify maid mainland maintain major majority makeup mammal mammoth
management mango mankind mansion manufacture manufacturer maple marathon margin marine maroon marriage
marrow marsh marshmallow martial marvellous mash mass massage massive masterpiece mate maximum mead
meadow meanwhile measles measurement mechanic mechanical media medical medication medieval medium melon
membership memorable memorial memorise mental mentally merchant mercury mercy merely messenger meteor
microphone microscope mighty migrate mild military mill millionaire mime mineral mingle miniature minimum
minister ministry minor minority miraculous mischievous misfortune mislead misled missile mission
mistletoe mistook mistress misunderstand misunderstanding moan mock moderate modest moist moisture
molecule monk monument moonlight moor moose mop mosque motion motive motorist mould mound mount mourn mow
mown muddle muddy mule multiple multiplication mumble murmur muscular muslim mustard mutter mutual
mysterious mystical myth nag naked nanny nappy native navigate nearby neat neatly necessarily necessity
nectar negative neglect neighborhood neighbourhood nerd nevertheless newborn newcomer nickname
nightingale nightmare nimble nip nitrogen noble nonsense northern nostril notable notch noticeable notion
nourish novel novelist nowadays nuclear numb numerous nun nursery nutrition nylon oasis oath obedient
obese objection observation observe observer obstacle obtain obvious obviously occasion occasional
occasionally occupation occupy occur offence offend offensive official ogre olive omelette onward opera
operate operator opponent opportunity oppose opposition optician optimist optimistic option oral orbit
orchestra ordeal ore organic organisation organise organiser organization organize origin original
originally ornament orphan ounce outbreak outcome outdoor outer outfit outing outline outlook outrageous
outskirts outstanding oval overall overcame overcome overhead overnight overseas oversleep overtake
overthrew overtook overweight owe oxen oyster ozone pace pacific pad pal panel pansy pant panther
parachute paragraph parallel paralysed paramedic parasite parliament parsley partial participate particle
partnership passer passion passionate passport pastry pasture patio patrol payment peaceful peacock
peasant pedestrian peer peg pelican pelt penalty pence pension peppermint per perceive percent percentage
perch performance perfume peril perimeter permanent permission permit persist personal personality
personally perspective persuade pest pester phase pheasant philosophy photo photograph photographer
photography phrase physical physically physics pianist pickle pickpocket pier pierce pilgrim pillar
pimple pine pint pioneer pistol pitch pitcher pity plague plait platter playful playwright plead plot
pluck plunge plural poacher pointless polar policy political politician politics poll pollute poodle
popularity population porcelain porch porcupine pork porn portion portrait possess possession possibility
postcard postpone potential pottery poultry poverty practical practically prairie praise prank precise
precisely predict prediction preference pregnant prehistoric prejudice preparation presence presentation
preserve president pressure presume prevention previous previously prey priceless pride primary prime
primitive principal principle prior priority privacy privilege pro probable procedure proceed process
procession produce producer product production profession professional professor profile profit progress
prohibit prominent promote prompt pronoun pronunciation proof prop propeller property prophet proportion
proposal propose prospect prosper protection protein protest provide province psychology pub publication
publicity publish publisher pulse punctual punctuation puncture punishment purchase pure purely pursue
pursuit python quail qualification qualify quality quantity quarry quest questionnaire queue quid quiver
quotation quote racial racism racist radar radical raffle rage raid rainfall rainforest raisin rally
ranch random range rank rapid rapidly rarely rash rate ratio rational raven ravine raw react reaction
realise realistic reality realize rear reasonable reassure rebel rebellion recall receipt receiver
reception reckon recognise recognize recommend recommendation recover recovery recreation recruit
rectangle rectangular recycle reduce reduction reed reef refer referee reference reflect reflection
reflex refresh refreshing refrigerator refuge refugee refund refusal regard regarding region register
regret regularly regulation reign reindeer reins reject relate related relation relationship relaxation
release relevant reliable relief relieve religion religious reluctant remark remarkable remedy remote
removal renew rental repay replace replacement represent representative reptile republic reputation
request require requirement research researcher resemble reserve reservoir residence resident resign
resist resistance resolve resort resource respond response responsibility responsible restore restrict
restriction resume retire retirement retreat reveal revenge reverse review revise revolt revolting
revolution revolve rewrite rhinoceros rib rifle rift rind rink riot ripple ritual roam role roman romance
romantic rome rooster rotate roundabout routine rudder rugby ruins rum rumble rumour runway rural russia
russian rye sacred sacrifice sage saint salary saliva salmon salute sample sanctuary sandal sank sapling
sapphire sarcastic satisfaction satisfactory savage savings sawn scaffold scandal scarce scarcely scarves
scenery schedule scheme scholar scientific scold scope scotland scottish scoundrel scrap scribble script
sculptor sculpture seagull seasick secondary section secure security seldom select selection self selfie
semicircle senate senator sensation sensational sensitive sentry sequence sequin sergeant serpent session
severe sewage sewn sex shabby shame shatter shawl sheer shelves shepherd sherry shipwreck shorn shortage
shorten shortly shorts shrank shred shriek shrimp shrub shrug shrunk shuffle shutter shuttle sibling
sickness sigh signature significance significant silhouette similarity simplify sin sincere sincerely sip
siren situation sketch skilful skinny skyscraper slab slain slang slate slaughter slavery slay sleet
slender slew slight slightly slit slot slouch slum slump slung slush smartphone smear smelt smog smudge
smuggle snag snare snatch sneer snooze soar sob soccer social socket software solar sole solo solution
somewhat soot sophisticated soprano sorrow source southern souvenir sow sown spaghetti spain span spanish
sparrow spat specialist species specific specifically specimen spectacle spectacular spectator sped spelt
sphere spice spicy spike spilt spiral spiritual splendid splinter sponsor spontaneous spout sprain sprang
sprinkle sprint spy squad squander squat squid squirm squirt stab stadium stag stagger staircase stake
stale stalk stall stamina stammer standard staple starvation statement stationary stationery statistic
status steadily steamer stereo stern steroid stew steward stilts stimulate stink stock storage storey
stout stove strain strand strap strategy straw stray streak stress stressed strictly striking striven
stroll strove structure strung studio stump stun stung stunt style submit substance substitute suburb
succeed sue sufficient suitable suitcase sulk sultan sum summary summit sundae sunflower sunlight sunrise
sunset sunshine superb superior supervise supervisor surf surgeon surname surprisingly surrender
surroundings survey survival survivor suspect suspend suspense suspicion suspicious sustain swarm swell
swirl swore sworn symbol sympathetic sympathy symptom synagogue system taco tactic talkative tangle tango
tanker tariff tart tattoo tavern teapot tease tech technical technician technique technology teenage
teenager teens telegram temporary tempt temptation tend tendency tense tension terrace terrific terrified
terrify terrifying territory terror terrorist testify textbook texture theft theme theory therapist
therapy therefore thermometer thicken thigh thirteenth thorough thoroughly thousandth threaten thrill
thrilling throb thrust thud thug thump thus tile tilt timber timetable timid tissue toddler tolerate
topple torment tornado torture tot tournament tow toxic tradition traditional tragedy tragic trample
trampoline transfer transform translate translation translator transparent transplant transport trapeze
trauma tread treasurer treatment treaty trek tremendous trend trespass trial tribal tribute trickle
trigger trio triumph trivial trod trodden troll trombone troop trophy tropical trough trout truce
trustworthy tuba tuft tuna turbine turnip tutor twelfth twentieth twig twilight twinkle twirl typewriter
typical typically ultimate umpire unable uncertain uncomfortable unconscious undertook undid undo undone
unemployed unemployment unexpected unexpectedly unfair unfortunate unfortunately unhappy unicorn union
unique unit unite universal unknown unlikely unlucky unpleasant unusual upgrade upheld upright upstream
upward urban urge usage utter vacant vacation vaccine vacuum vague vain valid vampire vanilla vapour
variety various vary vast vault vegetarian veil vein velvet venture venue versus vertical vessel vest
veteran via vibrate vicar vicious victim victory viewpoint villain vine violence violent virtual
virtually virtue virus visible vision visual vital vitamin vivid vocabulary volleyball volume voluntary
volunteer vomit vulture wade wage wail waitress wales wallet walnut waltz wardrobe warehouse warmth warp
wary weakness wealthy wedge welfare welsh wept western wharf wheelbarrow wheelchair whereas whichever
whilst whine whirlpool whisk whiskers whisky whom wicket widespread widow wiggle wildlife willow windmill
windscreen windy wit withdraw withdrawn withdrew withheld witness witty wives wobble wobbly womb
workplace worldly worldwide worship worthless worthwhile wove woven wreath wrench wrestle wriggle wring
wrung yam yarn yeast yield yoga youngster youthful zigzag zinc zodiac
`;
