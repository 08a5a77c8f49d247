/** Words of formal English beside what people say, and things that have several names. One line: words that speak of nearly the same thing. */
export const formal = {
  deeds: `
accrue, accumulate, build up, add up, grow
allot, allocate, apportion, share out, hand out
bequeath, bestow, leave to, pass on, give
cede, relinquish, renounce, yield, give up, let go
circumvent, evade, get round, go round, dodge, avoid
coerce, compel, constrain, force, make someone, push
concur, agree, say the same, think the same
condone, tolerate, countenance, put up with, let happen, look away
construe, interpret, understood, read as, mean
debar, preclude, prevent, keep out, stop, not let
defray, bear the cost, borne by, pay for, pay
delegate, entrust, assign, hand over, leave to
demarcate, delimit, mark out, draw the line, border
depict, portray, represent, show, picture
deter, discourage, put off, scare off
devise, formulate, draw up, think up, work out, plan
disburse, pay out, expend, spend
discern, perceive, notice, see, make out, tell apart
disseminate, circulate, propagate, spread, pass around, make known
dispense, hand out, give out
divulge, reveal, disclose, give away, tell, let out
elapse, expire, lapse, go by, run out, over
elicit, solicit, obtain, draw out, ask for, get people to
encroach, intrude, trespass, go onto, go too far
endanger, jeopardise, imperil, put at risk, put in danger
endorse, approve, back, agree with
engender, occasion, give rise to, bring about, cause
enumerate, itemise, list, count, name
eradicate, abolish, eliminate, wipe out, end, get rid of
espouse, adopt, take up
exacerbate, aggravate, make worse, worse
exempt, excused, need not, does not have to, free from
expedite, accelerate, speed up, quicker, faster
extinguish, put out, end
fabricate, falsify, forge, make up, fake, invent, lie
forestall, avert, prevent, head off, stop before
furnish, supply, provide, give, hand in
hamper, hinder, impede, obstruct, impair, get in the way, make harder, hold back
impart, convey, pass on, share, tell
impose, lay down, put on, make you
incite, instigate, induce, urge, talk into, egg on, stir up
incur, run up, have to pay, get
infer, deduce, conclude, guess, work out
inflict, do harm, cause, do to
inhibit, restrain, suppress, hold back, keep down
interrogate, question, ask questions, cross-examine
intercept, stop on the way, catch
invoke, rely on, refer to, point to, use
mitigate, alleviate, relieve, ease, soften, lessen, less bad, hurt less
negate, nullify, annul, invalidate, cancel, no longer counts
nominate, designate, appoint, put forward, name, choose, pick
omit, skip, leave out, forget, miss
perpetrate, commit, do, did
pertain, relate, concern, about, to do with
prescribe, stipulate, lay down, set out, say how, rule
presume, assume, suppose, think, take it
procure, acquire, get hold of, get, buy
prolong, extend, lengthen, make longer, last longer
promulgate, proclaim, announce, make public
quell, subdue, put down, calm
recede, diminish, dwindle, shrink, get less
recoup, recover, get back, win back, claim back
rectify, remedy, make good, redress, put right, fix, repair
refrain, abstain, forbear, desist, don't, stop, keep from
refute, rebut, contest, dispute, say it is not true, deny
reinstate, restore, bring back, put back, take back
reiterate, repeat, say again
relocate, transfer, move, move away
remit, tender, send in, pay in, hand in, pay
render, make, provide, give
replenish, refill, top up, fill up
repudiate, reject, turn down, say no
rescind, revoke, repeal, retract, take back, cancel, undo
retain, keep, hold on to, stay
retrieve, collect, fetch, pick up, get back
scrutinise, examine, inspect, look closely, check
specify, state, set out, say, name
substantiate, verify, corroborate, prove, show, back up
supersede, replace, take the place of, instead
surrender, hand over, give up, hand back
suspend, interrupt, put on hold, pause, stop for a while
sustain, suffer, undergo, get hurt
traverse, cross, pass through, go through
undermine, weaken, erode, harm
utilise, employ, make use of, use
vest, belong, confer, have the power
withhold, hold back, keep back, not give
mingle, associate, mix, be together, play together
accompany, escort, go with, come along, with them
reside, dwell, inhabit, live, stay
refuse, decline, say no, not take
commence, begin, start, open
conclude, finish, end, over
consult, ask, talk to, look up
determine, decide, set, fix
dispatch, send, post
inspect, check, look at
purchase, buy, get
require, need, must have, ask for
vacate, leave, move out
`,
  qualities: `
abundant, ample, plentiful, plenty, lots
adjacent, adjoining, neighbouring, next to, next door, beside
ancillary, additional, supplementary, extra, other
anonymous, unnamed, no name, without a name
arbitrary, capricious, without a reason, for no reason, unfair
apparent, evident, obvious, manifest, clear, plain
binding, enforceable, compulsory, mandatory, must be kept, counts
commensurate, proportionate, in proportion, fitting, not too much
competent, qualified, skilled, trained, able, knows how
concurrent, simultaneous, at the same time
conspicuous, prominent, visible, easy to see, can be seen
contrary, opposite, against
credible, plausible, likely to be true, believable, seriously
customary, usual, habitual, as always, normal
cumulative, aggregate, altogether, in total
detrimental, adverse, deleterious, harmful, bad for
dilapidated, derelict, run down, falling apart
durable, lasting, lasts long, strong
erroneous, mistaken, inaccurate, incorrect, wrong
excessive, exorbitant, unreasonable, far too much, too much
feasible, practicable, viable, possible, can be done, works
fraudulent, deceitful, dishonest, cheating, fake
frivolous, vexatious, silly, for no good reason
gratuitous, gratis, free of charge, free, for nothing
hereditary, inherited, from parents
imminent, impending, about to happen, soon
inadvertent, unintentional, accidental, by mistake, by accident
intentional, deliberate, wilful, on purpose
indefinite, unlimited, for ever, no end
indispensable, essential, necessary, really needed, cannot do without
inevitable, unavoidable, cannot be helped
infirm, frail, feeble, weak, old
inherent, intrinsic, part of
intact, undamaged, whole, unbroken
latent, hidden, not seen
lenient, mild, not strict
mandatory, obligatory, compulsory, required, must, have to
nominal, token, small, tiny, little
null, void, invalid, ineffective, does not count, worthless
obsolete, outdated, old, out of date
onerous, burdensome, heavy, hard
perishable, fresh, spoiled, rotten, goes bad, gone bad, gone off, withered
pertinent, relevant, to do with
precarious, insecure, unstable, not safe, shaky
preliminary, initial, provisional, first, at first
prevalent, widespread, common, everywhere, many
prior, previous, preceding, before, first, earlier
prudent, sensible, cautious, careful, wise
punitive, as a punishment, to punish
reciprocal, mutual, both ways, each other, in return
remote, rural, isolated, distant, far away, village, villages
requisite, necessary, needed, right
scarce, insufficient, short, too little, not enough
solitary, alone, by themselves, on their own
stringent, rigorous, strict, tough
subordinate, inferior, below, lower
subsequent, ensuing, following, later, after, next
superfluous, redundant, unnecessary, not needed, too many
suspected, presumed, thought to
tangible, real, can touch
temporary, interim, provisional, transient, for a while, for now, for a time
unanimous, all agree, everyone agrees
unilateral, one side, alone
unsuitable, inappropriate, not right, does not fit
unattended, unsupervised, on its own, nobody watching, stay with
vulnerable, at risk, helpless, needs help
`,
  things: `
appliance, apparatus, machine, device, gadget
artefact, antiquity, old things, treasure
beverage, refreshment, drink, drinks, tea, coffee, juice
boundary, perimeter, border, edge, fence
calamity, catastrophe, disaster, terrible thing
commodity, merchandise, goods, wares, things
container, receptacle, vessel, jar, bottle, box, tin, barrel, bucket
debris, rubble, wreckage, bits
deficit, shortfall, gap, too little
enclosure, pen, cage, yard, fenced
envelope, packaging, wrapping, packet, box, cardboard
footpath, thoroughfare, path, street, road, way
fuel, firewood, coal, oil
garment, apparel, attire, clothes, coat, shirt
glasshouse, greenhouse, shed, hut, cabin, outbuilding
hose, hosepipe, sprinkler, watering, pipe
illness, ailment, malady, sick, ill
incentive, inducement, reward, gift, bribe, paid to
ingredient, component, what is in it, made of
inhabitant, resident, people who live
instrument, violin, piano, guitar, flute, drum, trumpet
jewellery, necklace, ring, bracelet, watch
kitchen, stove, oven, cooker, refrigerator, fridge, freezer
livestock, cattle, cow, cows, sheep, goat, goats, pig, pigs, farm animals
merchant, vendor, trader, seller, shopkeeper
mishap, incident, accident, something goes wrong
nourishment, sustenance, food, meals, something to eat
offspring, descendants, children, young
ordinance, bylaw, byelaw, local rule, rule
outskirts, suburb, edge of town
parcel, package, box, post
poultry, fowl, hen, hens, chicken, chickens, rooster, cockerel, duck, ducks, goose, geese
pet, dog, cat, rabbit, hamster, guinea pig, parrot
predecessor, forerunner, who came before
prerequisite, precondition, condition, first you must
proceeds, receipts, revenue, takings, earnings, money that comes in
reptile, snake, lizard, tortoise
insect, bee, bees, wasp, butterfly, fly, bug
regime, rule, system, government
remainder, residue, remnant, balance, rest, what is left, left over
replica, copy, reproduction
ailing, unwell, indisposed, taken ill, falls ill
shellfish, seafood, fish, prawns
nuts, peanuts, almonds, sesame
spectacles, glasses, lenses
stipend, emolument, honorarium, allowance, pay, pocket money
stairs, steps, ladder, staircase
surname, family name, last name
tenure, term of office, time in office
tool, hammer, saw, drill, spade, fork, rake, ladder
turmoil, unrest, upheaval, riot, trouble
utensil, cutlery, knife, fork, spoon, plate
vegetable, vegetables, potato, carrot, cabbage, onion, greens, produce
fruit, apple, pear, plum, cherry, berry, orange
grain, cereal, wheat, corn, rice, bread, flour
meat, beef, pork, bacon, sausage, ham
dairy, milk, butter, cheese, cream
sweets, chocolate, candy, sugar, treats
bedding, mattress, blanket, pillow, sheets, bed
curtain, carpet, rug, blind, cushion
venue, location, premises, place, where it happens
vessel, ship, boat, ferry, craft
veterinary, vet, animal doctor
victim, injured party, casualty, who was hurt
vigil, wake, watch
warden, caretaker, keeper, guard, attendant
funeral, burial, interment, buried, grave, cemetery, coffin
memorial, tombstone, headstone, gravestone, monument
flower, flowers, wreath, bouquet, roses, plant
audience, spectators, public, listeners, concert, performance, show, stage
song, music, recording, track, album, tune
tooth, mouth, dentist, gums
eye, sight, glasses, blind
ear, hearing, deaf, hearing aid
noon, midday, lunchtime, twelve o'clock
sunrise, dawn, daybreak, light, morning
sunset, dusk, nightfall, dark, evening
`,
};
