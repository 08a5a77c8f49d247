/** Words of number, time, cause, nature and study, by field. One line: words that speak of nearly the same thing. */
export const measure = {
  quantity: `
more, increase, rise, grow, up, higher, bigger, growth, raise, added
less, fewer, decrease, fall, drop, reduce, down, lower, decline, shrink, cut
all, every, each, everyone, everybody, whole, entire, total
some, several, few, a number, certain, part
many, lots, plenty, numerous, much, multitude, a great deal, countless
most, majority, main, mostly, mainly, largely
none, nothing, nobody, no one, without, never, no
half, quarter, third, per cent, percentage, proportion, share, fraction, one in, rate
enough, sufficient, adequate
big, large, great, huge, enormous, vast, giant, immense
small, little, tiny, slight, minor
about, approximately, nearly, almost, around, roughly
at least, minimum, not less, lowest
at most, maximum, no more, highest, limit, cap
number, figure, count, statistic, amount, quantity, how many
double, twice, two, pair, both, couple
one, single, only, once, sole
equal, same, alike, identical, similar
different, differ, other, various, unlike, vary, another
average, typical, normal, usual, common
extra, additional, further, another, also, more
`,
  time: `
year, annual, yearly, per year, twelve months
month, monthly, thirty days, four weeks
week, weekly, seven days, fortnight
day, daily, hours, twenty-four hours
now, today, currently, present, at the moment, immediately
soon, quickly, fast, prompt, without delay, immediately, straight away, at once
later, after, afterwards, then, next, following, subsequently
before, earlier, prior, previous, former, ago, past
always, forever, all the time, permanent, at all times
often, regularly, frequently, usually, many times
sometimes, occasionally, from time to time, now and then
never, not once, at no time
long, lasting, long-term, for ages, lengthy
short, brief, briefly, temporary, interim, a while
again, repeat, once more, another time, repeatedly
start, begin, commence, launch, first, set up, opening, enter into force
end, finish, stop, cease, complete, expire, last, final, expiry
wait, delay, postpone, late, put off
date, deadline, period, time limit, time
future, tomorrow, ahead, next, coming
old, ancient, past, long ago
new, recent, modern, latest, fresh
suddenly, all at once, abrupt, unexpected, in a flash
during, while, when, whenever
`,
  reason: `
because, reason, cause, why, due to, so, therefore, grounds, owing
result, effect, outcome, consequence, impact, lead to
help, assist, support, aid, assistance, helpful
need, require, necessary, needs, essential, must
want, wish, would like, desire, prefer
can, able, ability, possible, may, could, capable
cannot, unable, impossible, failed, fail, could not
should, ought, recommend, recommendation, advice, suggest
must, shall, have to, required, need to, obliged
important, significant, serious, vital, matter, matters, key, essential, primary
problem, difficulty, difficult, trouble, issue, hard, challenge, barrier
easy, simple, straightforward, easily, plain
good, well, right, proper, appropriate, suitable, positive
bad, poor, wrong, worse, negative, harmful
better, improve, best, improvement, progress
risk, danger, threat, hazard, dangerous, unsafe, peril
success, succeed, achieve, win, manage, accomplish
if, unless, condition, provided, in case, event
plan, intend, purpose, aim, goal, objective
prevent, stop, avoid, keep from, block, prohibit
change, alter, transform, become, different
use, using, apply, employ, make use
make, create, produce, form
keep, hold, maintain, preserve, store, retain
decide, decision, choose, judgement, determine
check, examine, test, look at, inspect, assess, review, look into
show, demonstrate, reveal, prove, suggest, indicate
clear, plain, obvious, explain, understand, explicit
hidden, unseen, not noticed, unrecorded, invisible, missed
enjoy, benefit, have, access, receive, get
special, particular, specific, extra
place, location, where, area, site, region, part
near, close, next to, beside, nearby
far, distant, away, remote
outside, external, beyond, other
together, join, with, combine, unite, shared, joint
apart, separate, alone, split
responsible, in charge, accountable, duty, job
promise, pledge, commit, commitment, guarantee, undertake
ask, request, apply, application, seek
share, pass on, give, distribute, disclose, provide
send, transfer, move, pass, forward
receive, get, given, obtain
follow, obey, comply, keep to, stick to
`,
  science: `
science, scientist, research, study, experiment, laboratory, theory
earth, planet, world, globe, space, orbit, moon
climate, warming, greenhouse, carbon, emission, atmosphere, weather
nature, natural, wildlife, environment, habitat, ecosystem
animal, species, mammal, creature, insect, bird
plant, leaf, root, seed, photosynthesis, crop, soil
cell, gene, dna, bacteria, virus, microbe, germ
energy, power, fuel, electricity, heat, oil, gas, coal, solar
metal, iron, copper, steel, gold, mineral, rock
air, oxygen, breathe, gas, lung, wind
light, ray, colour, lens, mirror
force, gravity, weight, mass, pull, push
temperature, hot, cold, degree, heat, freeze, boil
pollution, waste, rubbish, litter, plastic, recycle, dirty
extinct, endangered, die out, rare, disappear
evolve, evolution, adapt, change over time
brain, nerve, mind, memory
blood, heart, vein, pump
bone, skeleton, muscle, skin
star, sun, galaxy, universe, telescope, astronomer
water, liquid, ice, steam, vapour
forest, rainforest, tree, logging, deforestation
sample, survey, interview, respondent, questionnaire, questions, asked
measure, measurement, record, data, count
finding, found, conclusion, evidence, result, discover
method, way, approach, technique, how
map, chart, graph, table, diagram
`,
};
