/** Official ways of saying how, when, how much and on what terms. One entry a line: official words: plain words. */
export const saying = `
a number of, several, numerous, multiple: some, many
absence of: no, without
abundant, ample, plentiful: lots, plenty
accessible: easy to reach, easy to use, open to
accordingly, consequently, therefore, thus, hence: so
accurate, correct: right, true
additional, further, supplementary: more, extra
adequate, sufficient, satisfactory, reasonable, appropriate: enough, good enough, right, proper
adjacent to: next to
adverse, detrimental, harmful, hazardous, injurious, prejudicial: bad, dangerous, that hurts
affluent, prosperous: rich, well off
aforementioned, said, such: this, that
alternatively: or
annually, per annum: every year, a year, yearly
apparent, evident, manifest: clear, plain
applicable, pertinent, relevant: that matters, that counts, to do with
approximately, in the region of, circa: about, around, nearly
arbitrary, unlawful: unfair, without a good reason, against the law
arduous, strenuous: hard
as a consequence of, owing to, due to, on account of, by virtue of, on the grounds of: because, because of
as soon as practicable, forthwith, immediately, without delay, promptly, expeditiously: quickly, at once, right away, soon, straight away
at all times: always
at any time: whenever
at no cost, free of charge, gratis: free
at our discretion, at our sole discretion: if we want, when we like, it is up to us
at the present time, currently, presently: now, today
attributable to: because of, caused by
automatically: by itself
available: there, that you can get
beneficial, advantageous: good, helpful
binding, irrevocable: final, that cannot be changed
capable of: able to, can
comparable, equivalent: alike, the same, similar
complex, complicated: hard, difficult
comprehensive, exhaustive: full, complete, everything
compulsory, mandatory, obligatory: must, that you have to do
concerning, regarding, with respect to, pertaining to, in relation to: about
confidential: private, secret
conscientious, diligent: careful, hard-working
considerable, substantial, significant: big, large, a lot, important
continuous, ongoing: all the time, still going
contrary to: against
crucial, essential, fundamental, vital, paramount, primary consideration: most important, needed, must come first
cumulative: adding up
customary: usual
deficient: lacking, not enough
deliberate, intentional: on purpose, meant
detailed: full
disproportionate: too much, more than fair, more likely
domestic, internal: at home, in the country
due process, fair hearing: fair trial, fair chance
duly: properly
each, every: all
effective: that works
elementary, primary: first, basic
emotional: feeling
entire: whole, all
entitled: allowed, has a right to
equitable, just: fair
erroneous: wrong
exclusively, solely, only: just, nothing but
excessive, undue, unreasonable: too much
existing: now
exempt from: free from, does not have to
explicit: clear, said in words
extensive: large, wide
extreme, severe, grave, serious: very bad
feasible, practicable: possible, can be done
final: last
financial, economic, fiscal, monetary: money, about money
forthcoming: coming, next
frequently, regularly: often
functional: working
gradual, progressive: step by step, slowly
gratuitous: not needed
having attained the age of: who is, aged, once you turn
hereby, herein, hereinafter, thereof, therein: here, in this, of it
humane: kind, with respect
illegal, illicit, unlawful: against the law
imminent: about to happen
impartially: fairly
implicit: not said
in accordance with, pursuant to, under: following, by, as said in
in addition to, moreover, furthermore: also, as well, and
in advance of, prior to, preceding: before
in conjunction with: with, together with
in excess of: more than, over
in lieu of: instead of
in particular, especially: most of all
in respect of, as regards: about, for
in the absence of: without
in the event of, in the event that, provided that, where, should: if, when
in the course of, during: while, in
in writing, written notice: by letter, by email, write to us
inadequate, insufficient: not enough, too little
inalienable: that cannot be taken away
inappropriate, unsuitable: wrong, not right
inclusive: open to all, for everyone
inherent: that everyone has, born with
initially: at first
in perpetuity, perpetual: for ever
irrespective of, regardless of, without distinction of any kind, notwithstanding: no matter, whoever they are, whatever, even if
isolated: alone, far away
joint: together, shared
lawful, legal, legitimate: allowed by law
lengthy: long
life-threatening: could kill
likely to: may, might, could
long-term, enduring: that lasts, for a long time
major, principal: main, biggest
marginalised, disadvantaged: left out, having a harder time
material: that matters
maximum, utmost, greatest possible extent: most, as much as possible, best
mature, in accordance with maturity: old enough, grown up enough
medical: doctor, health
minimal, negligible: very small, tiny
minimum, not less than: at least, smallest
mutual: each other
necessary, requisite: needed
notwithstanding: even if, despite
obsolete: out of date
on a regular basis, periodically: every so often, often
on behalf of: for
on equal terms, on the basis of equal opportunity: same as everyone, equally
optimum: best
optional, voluntary: if you want, up to you
orally, verbal: by speaking, in words
partial: some, in part
permanently: for good, for ever
persistent: again and again, that goes on
personal: your own
physical: body
pivotal: very important
plausible: likely
potential: possible, might be
precise: exact
predominantly, primarily: mostly, mainly
preferable: better
preliminary: first, early
previous, former: old, earlier, before
prompt: quick
proportionate: fair, no more than needed
provisional, interim, temporary: for now, for a time, short
publicly: in the open
rapid, expeditious: fast, quick
recent: new, not long ago
reciprocal: both ways
residual: left over
respectively: in that order
retrospective: looking back
robust: strong
rural: country, village
secondary: next, less important
separate, distinct: apart, different
simultaneously, concurrently: at the same time
social: with other people
sole: only
special, specific, particular: certain, its own
statutory: by law, in the law
strict: exact
subsequently, thereafter: later, then, after
subsequent to, following: after
successive: one after another
suitable: right, good
sustainable: that lasts
systemic: everywhere, in the whole system
timely: in good time
to the extent permitted by law: as far as the law lets us
transparent: open, clear
ultimately: in the end
unanimous: all agree
unaccompanied: alone, without parents, on their own
under the age of eighteen: under 18, children
unilaterally: alone, without asking
universal: for everyone, everywhere
until such time as: until
unless otherwise agreed, save as, except where: unless, but not if
urban: town, city
urgent: needs help now, quick
vast: huge
vulnerable: easily hurt, in need of care, at risk
whatsoever: at all
whereas: while, but
wilful: on purpose
with a view to, in order to, for the purpose of: to, so that
with immediate effect: from now, at once
with the exception of, except for: but not, apart from
within a reasonable period: soon enough, in good time
without prejudice to: does not change, does not affect
without the consent of, against the will of: without asking, if not wanted
worldwide, international: all over the world, between countries
`;
