/** Words that most UK pupils know by the age of about eight, beyond those of six. Our own compilation. */
export const knownAt8 = `
able accident account acorn act add address adult adventure afraid age agree alarm alive allow alphabet
although amaze amazing among amount ancient angel ankle ant app apps april area army arrange arrive arrow
art artist ash attack august autumn awake aware awful axe baa backward bacon badge badly bake baker
balance band bandage bank bar bare bargain barn barrel base baseball basic basketball bat battery battle
bay bead beak beard beast beat beaten beautiful beauty became become beef beetle beg begun behave bench
bend bent berry besides beyond bill bin birth biscuit bitten bitter blade blame blank blast blaze bless
blind blink block blond blonde bloom blouse blown boil bold bolt bone bonfire bonnet bored boring borrow
boss bother bound bow brain branch brand brave breath breathe breeze brick bride bridge bright broad
broom browser bucket bud buddy buggy bulldog bullet bully bumblebee bun bunch bundle burger burst bury
bush business butcher cabbage cabin cage calendar calf calm camel camera canal candle candy cap cape
capital captain carpet carrot cart carton cartoon cash cave ceiling cent center centre century certain
chain chalk champion chance change channel chapter charge charm chat cheap cheat check cheer cheerful
chef cherry chess chest chew chick chief chimney chimp chirp choice choir chop christmas church cinema
city claim claw clay clear click cliff cloak clown club cluck clue coach coal coast cobweb coconut code
coffee coin collar collect collection college comb comfort comfortable comic command common community
company compare complain complete computer concert cone contain control conversation coo cool copper copy
cork corn correct cost cosy cot cottage cotton couch cough cousin cover crab crack cracker cradle crayon
crazy creak creature creep crept crew cricket crime crisp croak crocodile crooked crop crow crowd cruel
crumb crunch crush crust cub cube cucumber cure curious curl curly current curry curtain curve cushion
custom customer cycle daffodil daily damage damp dancer danger dangerous dare date daughter dawn dead
deaf deal dealt death december decide decorate deer delete delicious deliver den dentist depend describe
desert desk dessert destroy device dial diamond diary dice dictionary diet difference different dip
direct direction dirt disappear discover discovery dish distance dive divide dizzy dollar dolphin donut
dot double doubt dough doughnut dove download downstairs dozen drag drain drama drawing dreadful drift
drip drum drunk duckling dug dull dump dust dusty dying eagle earn earth earthquake easily east easter
edge eighteen eighty either elbow elder electric electricity elf email emoji enemy energy engineer
enormous enter entrance envelope equal escape especially evil exactly exam example excellent except
excited exciting excuse exercise exit expect expensive explain explode explore explorer explosion extra
eyebrow fact factory fade fail faint faithful false fame famous fan fancy fasten fault fear feather
february fellow female fetch fever fiddle fierce fifteen fifth fifty figure film final finally
firefighter firework firm fist fizz fizzy flame flap flash flavour flea fleas flesh float flock flood
flour flow flute fog fold folk fool foolish force forehead foreign forever forgive forgotten form fortune
forty forward fought fourteen fourth frame freeze friday fridge friendly friendship froggy frown froze
frozen fry fuel funeral fur furniture further future gallop gang garage garbage gas gather genie gentle
gentleman gently gift gigantic giggle ginger giraffe glance gloomy glow glue goal gobble gobbled goblin
goggles goose government grab grade grain gram grand grandchild granddaughter grandson grape graph grave
greedy greet grin grip grocery growl grumble grumpy guard guest guide guilty guitar gulp gum guy gym
habit hail halloween ham hammer hamster handle handsome handy harbour hardly harm harvest hatch haunt
hawk hay heap heart heat heaven hedgehog heel height helmet helpless herd hero hesitate hey highway hike
hippo hippopotamus hire history hobby hockey hollow holy homework honest honk hoof hook hoop hoot hoover
hopeful horn horrible hose host hotel however howl http https hum human humour hung hunger hunt hunter
husband hush hut hutch iceberg icing icon icy igloo imagination imagine immediately important impossible
improve inch include increase indeed indoors information ink insect instead instruction instrument intend
interest interested interesting internet interrupt invent invention invisible invitation invite iron
island itch itchy jacket jail january jaw jealous jeans jelly jellyfish jet jewel jigsaw journey joy
judge jug july june jungle junior junk kangaroo karate ketchup kettle keyboard kilometre kingdom kiwi
knead kneel knit knot knowledge koala label ladder ladybird laid lamp lane language lantern lap laptop
laser law lawn lawyer layer lean leap leather led lemonade lend lent lesson lettuce level library licence
lightning likely limb lime limit link liquid list lit litre litter lizard load loaf loan local log login
lollipop lolly lonely loose lord lose loss luggage lump lung magazine magical magician magnet magpie mail
main male manage manager manner marble march marmalade marry mask master match material mathematics maths
matter mattress mayor meal meaning meant measure medal melody melt member memory mend mention menu meow
mermaid merry message messy metal method metre microwave midday midnight mile million miner mint minus
miracle mischief miserable misery missing mist mistake mistaken mitten mixture mobile model modern mole
monitor moo mood moral mosquito moss moth motor motorbike motorway mountain moustache mouthful movement
movie muffin mug multiply murder muscle museum mushroom musical musician mystery napkin narrow nasty
nation national natural nature navy necessary necklace needle neighbour neither nephew nerve nervous net
nettle network news newspaper nibble niece nineteen ninety ninja ninth nod noodle noon nor normal north
note notebook notice november nowhere nuisance oak oar oats obey object ocean october octopus odd offer
office officer oil oink onion online operation opinion opposite orchard order ordinary organ ostrich
otherwise otter ought ourselves outdoors owl owner ox oxygen pack package packet paddle pail pain painful
painter palace pale palm pancake panda panic parade parcel pardon parrot particular partner passage
passenger password pasta paste pat patch patience patient pattern pause pavement pea peach peak peanut
pearl pebble peck peculiar pedal peel peep penguin pepper perfect perform perhaps period petal petrol
piano pigeon pigsty pile pill pillow pilot pin pinch pineapple pip pipe pirate pit pizza plain planet
plank plaster plastic platform pleasant pleasure plenty plough plug plum plumber plus pod poem poet
poetry poison poisonous poke pole police policeman policewoman polish polite pollution popcorn popular
porridge port position possible possibly post poster postman pot pound powder power powerful practice
practise pram pray prayer precious prefer prepare pretend prevent price prick priest print prison
prisoner private prize probably problem program programme project pronounce proper properly protect proud
prove public pudding puddle puff pump pumpkin punch punish pup pupil purple purpose purse puzzled pyramid
quack quarrel quarter quietly quilt quit quiz rack radiator raft rag rags rail railway raise rake ramp
rang rare raspberry rather rattle ray razor reason receive recent recipe record reel refuse regular
rehearse relative relax rely remain remind remove rent repair repeat reply report rescue respect
restaurant result return reward rhyme rhythm ribbon rid riddle ridiculous rip ripe rise risen risk rival
roast rob robber robin robot rod root rotten rough route royal rubber rude rug ruin ruler rush rust rusty
sack saddle sadness safety sail sailor salad sale salt same sap satellite satisfy sauce saucepan saucer
sausage scale scar scatter scene scent science scientist scoop scooter score scorpion scout scramble
scrape scratch screen screw scroll scrub scruffy seal search seaside season seaweed secretary seesaw
seize selfish senior sense sensible sentence separate september series serious servant serve service set
settle seventeen seventh seventy several sew shack shade shadow shall shallow shampoo shark shave shed
sheet shelf shelter sheriff shield shift shiver shock shoot shore shot shoulder shove shovel shower shown
shrink shy sight signal silence silent silk similar simple simply since single sink sir site sixteen
sixth sixty skate skeleton ski skill skin skirt skull skunk slam slap slave sled sledge sleeve sleigh
slice slim slime slimy slip slipper slippery slope slug smart smash smooth snack snap sneak sneeze sniff
sniffle snore snort snout snowball snowman snowy snug snuggle soak society soda sofa soil soldier solid
solve somehow somewhere sort soul sour south spade spare spark sparkle speak spear speech speed spin
spinach spine spirit spit splash splat split spoil spoke spoken sponge spooky spray spread spring sprout
sprung spun squash squeak squeaky squeal squeeze squirrel stable stack staff stage stain stair stamp
stare starfish starve state statue steady steak steal steam steel steep steer stem stepped sticky stiff
stir stitch stocking stole stolen stool store strawberry stream strength stretch strict strike strip
stripe stroke struck struggle stubborn stuck student study stuff stumble stupid subject submarine
subtract success successful suck suffer suggest suggestion sunk supermarket supply support suppose
surface surgery surround surrounded survive swallow swam swamp swan swap swear sweat sweater sweep swept
swift swish switch swollen swoop sword swung syrup tab tablet tackle tadpole tag tailor tale talent tame
tan tank tap tape tar target task taught tax taxi telescope temper temperature temple tender tennis tenth
term test text thankful thaw theatre theirs thief thieves thirst thirteen thirty thorn thoughtful thread
threat throat throne throughout thrown thursday ticket tickle tide tin tip tire title toad toast tobacco
toddle toffee tomato tomb ton tone tool toot topic topping torch tore torn tortoise toss total tough tour
tourist toward towards tower trace track trade traffic trail trainer tram trap trash travel traveller
tray treat tremble triangle tribe trim trolley trot trumpet trunk trust truth tub tube tuck tuesday tug
tulip tune tunnel turkey turtle tusk twin twist type tyre underground underneath underwater underwear
uniform universe university unless unlike untie update upload upset upside upstairs urgent username
valley valuable value vanish vase vehicle verse version vet video view village vinegar violin visitor
volcano vote vowel voyage wag wagon waist waiter wand wander warn warrior wasp waste waterfall weak
wealth weapon weave web website wedding wednesday weed weep weigh weight weird welcome west whatever
wheat whenever wherever whether whip whirl whistle wicked width wifi wig willing wine wink wipe wire
wisdom wise within wizard wolves wool workman workshop worn worth wound wrap wreck wrinkle wrist writer
written yacht yawn yell yoghurt yolk youth yum yummy zap zip zombie zone zoom
`;
