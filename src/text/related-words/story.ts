/** Words of stories, histories and the senses, by field. One line: words that speak of nearly the same thing. */
export const story = {
  moving: `
go, went, walk, travel, move, march, journey, set off, wander, stroll, trudge, set out, proceed
run, ran, rush, hurry, race, dash, sprint, hasten, bolt, flee
come, arrive, reach, get to, approach, draw near, arrival, return
leave, depart, go away, quit, departure, left
return, come back, go back, went home, back
climb, ascend, up, mount, scramble, rise
fall, drop, tumble, sink, collapse, slip, descend, stumble
jump, leap, spring, hop, bound
carry, bear, bring, fetch, take, convey, drag, haul, lift
throw, toss, hurl, cast, fling
push, shove, pull, tug, drag
stop, halt, stand still, pause, stay, wait, linger, remain
follow, chase, pursue, hunt, track, behind
escape, flee, get away, run away, flight, break free
hide, hid, conceal, secret, cover, hidden
turn, spin, twist, roll, wheel
sit, seat, chair, bench, stool
lie, lay, rest, stretched
fly, wing, soar, float, hover
swim, sail, row, drift, float
ride, horse, mount, gallop, rider, saddle, pony
open, unlock, shut, close, door, gate, latch
enter, inside, went in, indoors, into
search, look for, seek, hunt, find, sought
lost, lose, missing, astray, vanish, disappear
find, found, discover, come across, stumble upon, notice
give, hand, offer, present, gave, pass
take, seize, grab, snatch, grasp, catch, took, clutch
steal, rob, thief, stole, robber, burglar, stolen
build, built, construct, make, put up
break, smash, crack, shatter, burst, split, tear
cut, chop, slice, carve, axe, knife, saw
dig, bury, spade, grave, hole, buried
burn, fire, flame, blaze, smoke, lit, kindle, ash
pour, spill, splash, flow, stream, soak
`,
  speaking: `
say, said, speak, tell, told, talk, remark, utter, reply, answer, declare, explain, words
ask, question, enquire, beg, plead, demand, request, wonder, implore
shout, cry, call, yell, scream, roar, bellow, exclaim, shriek
whisper, murmur, mutter, quietly, low voice
answer, reply, respond, retort, response
promise, swear, vow, oath, word, pledge
argue, quarrel, row, disagree, debate, squabble, dispute
agree, nod, consent, yes, settle
story, tale, legend, account, history
letter, note, message, wrote, write, written, read, paper
name, called, known as, title
joke, laugh, smile, grin, giggle, amused, funny, merry, jest, chuckle
cry, weep, tears, sob, wept, wail
sing, song, music, tune, melody, sang, hymn
order, command, bid, instruct, told to
advise, advice, counsel, suggest, warn, warning
greet, hello, welcome, bow, farewell, goodbye
lie, lied, deceive, trick, cheat, false, pretend, fool
truth, true, honest, real, honesty, frank
silent, silence, quiet, still, hush, speechless, said nothing
scold, blame, reproach, rebuke, told off
praise, thank, grateful, gratitude, admire, compliment
boast, brag, proud, pride, vain, show off
news, rumour, gossip, heard
language, word, tongue, speech
`,
  feeling: `
happy, glad, joy, pleased, delight, cheerful, content, merry, joyful
sad, sorrow, unhappy, grief, miserable, gloomy, mourn, melancholy, sorry
angry, anger, furious, rage, cross, fury, wrath, temper, annoyed, mad
afraid, fear, scared, frightened, terror, terrified, alarm, dread, timid
brave, courage, bold, hero, fearless, daring, valiant
love, adore, fond, dear, affection, beloved, heart
hate, dislike, loathe, detest, hatred, enemy
surprise, astonish, amaze, shock, startled, astonishment, wonder
hope, wish, want, desire, long for, dream, yearn, longing, eager
worry, anxious, uneasy, nervous, trouble, concerned, anxiety
shame, ashamed, embarrassed, guilty, blush, humble
kind, gentle, good, generous, kindness, tender, friendly, mercy
cruel, mean, wicked, evil, harsh, bad, unkind, villain
clever, wise, smart, intelligent, cunning, wisdom, sharp, sly
stupid, foolish, silly, fool, dull, daft
think, thought, consider, suppose, imagine, reflect, wonder, believe, ponder
know, knew, understand, realise, aware, recognise
remember, memory, recall, forget, forgot, remind
decide, made up mind, resolve, determine, choose, resolution
try, attempt, effort, endeavour, strive
lonely, alone, solitary, by himself, by herself, nobody
tired, weary, exhausted, worn out
hungry, starving, thirst, appetite, famished
curious, interested, interest, wonder
proud, pride, honour
trust, faith, rely, believe, confidence
jealous, envy, greedy, greed, miser
patient, calm, peaceful, quiet
strange, odd, peculiar, curious, unusual, queer, mysterious
beautiful, pretty, lovely, handsome, fair, charming
ugly, hideous, horrible, dreadful, awful, terrible
luck, lucky, fortune, chance, fortunate
mistake, wrong, error, regret, sorry, apologise
`,
  world: `
sea, ocean, wave, shore, beach, coast, tide, sand
ship, boat, vessel, sail, captain, crew, sailor, deck, harbour, port, anchor
river, stream, brook, bank, water, bridge, ford, lake, pond
mountain, hill, peak, valley, slope, cliff, rock, stone, boulder
forest, wood, tree, branch, leaf, bush, oak, pine
garden, flower, rose, grass, plant, grow, bloom, seed, lawn
road, path, way, street, track, lane, route, trail
town, city, village, settlement, market, square
house, cottage, hut, cabin, home, castle, palace, mansion, tower
room, chamber, hall, kitchen, parlour, attic, cellar, floor, stair
door, window, wall, roof, gate, fence, chimney
bed, table, chair, lamp, candle, cupboard, furniture
rain, storm, thunder, lightning, cloud, wind, gale, wet, weather, tempest
snow, ice, cold, frost, winter, freeze, frozen, chill
sun, hot, warm, heat, summer, bright, shine, sunshine
night, dark, darkness, midnight, moon, star, black
morning, dawn, sunrise, daybreak, early
evening, dusk, sunset, twilight
day, daytime, noon, midday
spring, autumn, season, year
animal, beast, creature, wild
dog, hound, puppy, wolf, fox
cat, kitten, lion, tiger
horse, pony, donkey, mule, cart, carriage, stable, wagon, coach
bird, feather, wing, nest, crow, eagle, owl, hen, goose, gull
fish, net, fisherman, catch, hook
sheep, cow, goat, cattle, flock, herd, shepherd, lamb, pig
mouse, rat, insect, bee, fly, spider, snake
bread, cake, soup, meat, cheese, fruit, apple, supper, dinner, breakfast, meal, feast, loaf
wine, beer, drink, cup, glass, bottle, tea, milk
clothes, coat, dress, shoe, boot, hat, cloak, shirt, wear, garment
gold, silver, jewel, treasure, coin, ring, diamond, precious, pearl
sword, knife, gun, spear, shot, weapon, pistol, rifle
light, lamp, lantern, glow, torch, candle
sound, noise, bell, ring, bang, loud, echo
smell, scent, stink, perfume
look, see, saw, watch, gaze, stare, eye, glance, observe, peer
hear, listen, ear, heard
touch, feel, hand, finger
face, cheek, mouth, nose, hair, lip, beard, forehead
voice, tone, throat
heart, chest, breast, soul, spirit
old, ancient, aged, elderly
young, youth, little, boy, girl, lad, lass
king, queen, prince, princess, lord, lady, knight, noble
servant, maid, master, mistress, butler, slave
soldier, army, battle, war, fight, enemy, general, regiment, troops
priest, church, pray, god, monk, bishop
stranger, traveller, visitor, guest, foreigner
ghost, witch, magic, spell, fairy, wizard, giant, dragon, spirit, devil
train, railway, station, engine, carriage, rail, locomotive
car, bus, lorry, truck, vehicle, drive, driver, wheel, motor
map, north, south, east, west, compass
island, land, country, desert, jungle, continent
`,
  history: `
century, era, period, age, reign, decade
empire, colony, rule, conquer, conquest, invade, invasion, occupy
revolution, rebel, revolt, uprising, riot, protest, mutiny
invent, invention, inventor, discover, discovery, explorer, expedition, exploration
slave, plantation, abolition, slavery, abolish
plague, epidemic, famine, starvation, disease, hunger
trade, merchant, goods, export, import, cargo, ship
industry, factory, steam, machine, engine, coal, mill, iron
ancestor, descendant, tribe, people, clan, settler
monument, temple, ruin, tomb, pyramid
battle, victory, defeat, win, won, lose, beat, triumph, conquer
begin, began, start, origin, found, first, establish
end, finish, last, final, over, close, conclude
famous, well known, celebrated, renowned, great
election, president, prime minister, vote, govern
`,
};
