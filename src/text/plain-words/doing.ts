/** What official texts call doing things, and what people say. One entry a line: official words: plain words. */
export const doing = `
abide by, adhere to, comply with, observe, conform to: keep to, follow, obey
abolish, repeal, rescind, revoke: end, scrap, take back
abrogate, annul, nullify, void: cancel, undo
accede to, ratify: agree to, sign up to, join
accommodate: make room for, fit in
accompany: go with, come with
accomplish, attain, achieve: reach, get done, manage
accord, afford, confer: give
account for: explain, make up
acknowledge: admit, accept, thank
acquire, obtain, procure, secure: get, buy
adjudicate, determine: decide, judge
administer: run, give out
adopt: take up, agree on
advocate: speak up for, argue for, support
affect, impact upon, have an impact on: change, touch, make a difference to
alleviate, mitigate: ease, make less bad, reduce
allocate, apportion, assign: give, share out, set aside
amend, modify, vary, revise: change, alter
anticipate, envisage: expect, think
appoint, designate: choose, name, pick
apprehend, detain, take into custody: arrest, catch, lock up, hold
ascertain, establish: find out, make sure
assert, contend, maintain, allege: say, claim
assess, evaluate, appraise: judge, look at how good, work out, check
assist, facilitate, render assistance: help, make easier
assume responsibility: take charge, take over
attempt, endeavour, seek to, strive: try, do their best
attend: go to, come to, be at
authorise, permit, entitle, sanction: allow, let, give permission
be accountable, be answerable: answer for, be responsible
be deemed to be, be regarded as, be construed as: count as, be seen as
be deprived of, be denied: not have, lose, have taken away, go without
be eligible for, be entitled to, qualify for: can get, have a right to, may have
be liable for, be responsible for: must pay for, must answer for, be to blame for
be obliged to, be required to, be under a duty to, shall, undertake to: must, have to, need to, promise to
be prohibited from, shall not, be forbidden, may not: must not, not allowed, cannot
be subject to: be under, have to follow, face
be subjected to, undergo, endure: suffer, go through, be treated
be transferred: be moved, be sent
bear in mind, have regard to, take into account, give due weight to, take into consideration: think about, listen to, consider, take seriously
breach, contravene, infringe, violate: break, go against
calculate, compute: work out, add up
cease, discontinue, terminate, desist: stop, end, finish
coerce, compel, oblige, force: make, push into
collaborate, cooperate, liaise: work together, team up
collate, compile: put together, gather
combat, counter: fight, stop
commence, initiate, institute: start, begin, set up
commission: ask for, order
compensate, reimburse, indemnify, refund: pay back, give money back, make up for
comprise, consist of, be composed of: be made up of, include
conceal, withhold: hide, keep back, keep secret
conclude: end, finish, decide
conduct, carry out, undertake, perform, execute: do, make, run
consent to: agree to, say yes to
consult, seek the views of, solicit: ask, talk to
contact, notify, give notice, inform, advise, communicate: tell, let know, write to
contribute to: help, give to, add to
convene: call together, meet
convey, transmit: send, carry, pass on
cultivate: grow
curtail, diminish, decrease: cut, lower, lessen
deceive, mislead, defraud: trick, lie to, cheat
decline, refuse, reject: say no, turn down
defer, postpone, adjourn, suspend: put off, delay, pause
demonstrate, exhibit, evidence: show, prove
deny: say no to, refuse, keep from
depart: leave, go
deploy, utilise, employ, exercise: use
deprive of: take away, keep from
derive from: come from
despatch, dispatch, forward: send
detect, identify, discern: find, spot, notice, see
deter, discourage, dissuade: put off, stop
develop, elaborate, formulate, devise: make, work out, plan, grow
differ, vary: be different, change
disclose, divulge, reveal, make available: share, tell, show, give out
discriminate against: treat unfairly, treat worse, treat differently
disregard, neglect: ignore, not look after, not care for
disseminate, distribute, circulate: spread, share, give out, hand out
dispose of: get rid of, throw away, sell
disrupt: upset, stop, break into
draw up, draft: write, plan
eliminate, eradicate: end, wipe out, get rid of
embark upon: start
emphasise, stress, highlight: point out, say strongly
enact, legislate: make a law, pass a law
encounter: meet, come across
encourage, promote, foster, further: help grow, support, cheer on, push for
enforce, uphold: make people keep, make sure of, stand up for
engage in, participate in, take part in: join in, do, have a say
enhance, improve, strengthen: make better, make stronger
enquire, inquire, investigate, examine, scrutinise, probe: ask, look into, look closely, find out
enrol, register: sign up, join, put on a list
ensure, guarantee, safeguard, assure, secure: make sure, keep safe, promise
enter into: start, make, sign
equip, furnish: give, fit out
erect, construct: build, put up
exceed, surpass: go over, be more than
exclude, expel, permanently exclude, suspend: send home, send away, leave out, keep out, kick out, throw out
exempt: let off, free
exhaust: use up
exploit: use unfairly, use, take advantage of
express, articulate, voice: say, speak, tell
expedite, accelerate: speed up, hurry
extend, prolong: make longer, stretch
finance, fund, subsidise: pay for, give money for
forfeit: lose, give up
fulfil, discharge: do, keep, meet, carry out
function: work
grant, award, bestow: give
guide, orient: show the way, lead
harass, intimidate, persecute: bully, scare, pick on
implement, put into effect, give effect to: carry out, do, put in place, make happen
impose: force on, put on, bring in
incite, instigate: stir up, push
include, encompass: have in it, take in, cover
increase, augment, escalate: go up, grow, get bigger, rise, raise
indicate, specify, state: show, say, point to
influence: change, sway
inflict: cause, do to
inhabit, reside in, dwell: live in
inspect, monitor, supervise, oversee, review: check, look at, keep an eye on, watch over
instruct, direct, order: tell, teach
intend, propose: mean to, plan, want to
interfere with, intervene: get in the way, step in, meddle
issue: give out, send out
justify, substantiate: give good reasons, explain, show
lack: not have, be without
limit, restrict, constrain, confine: hold back, cut down, keep small, stop
locate: find, put
manufacture, produce: make
maximise: make the most of
minimise: make as small as possible
negotiate: talk, agree
nominate: choose, name
object to, oppose, contest, dispute, challenge: say no to, disagree with, argue against, fight
obstruct, impede, hinder, prevent, hamper: get in the way, stop, block
occur, take place, arise: happen, come up
omit: leave out, miss
operate: run, work
originate: start, come from
penalise, sanction, discipline: punish, tell off
perceive, regard: see, think of
pertain to, relate to, concern: be about, have to do with
possess: have, own
preclude: stop, rule out
prepare: get ready
prescribe: set, lay down, say
preserve, conserve, maintain: keep, look after
presume, assume: think, take as true
proceed: go on, go ahead
proclaim, declare: say, announce
prohibit, ban, outlaw, forbid: not allow, stop
prosecute, bring proceedings against: take to court, charge
protect from, shield from: keep safe from, guard
provide, supply, make provision for: give, offer, set up
publicise, make known, publish: tell people, let everyone know, print
purchase: buy
pursue: follow, go after
reaffirm: say again
recall: remember, think back
receive: get, be given
recognise: know, accept, agree, see
recommend, advise: say should, suggest, ask for
reconcile: bring together, make up
recover: get better, get back
recruit, enlist: hire, take on, sign up
rectify, remedy, redress: put right, fix, mend
refer to: mention, send to, point to
refrain from, abstain from: not do, stop, keep from
rehabilitate, reintegrate: help recover, get back to normal life
relinquish, waive, surrender: give up
relocate, move premises: move
remain: stay
remit, tender: pay, send
remove: take away, take off
remunerate: pay
render: make, give
repatriate, deport: send back home, send out of the country
report: tell, say
represent: speak for, stand for
request, apply for, seek: ask for
require: need, must have
reserve the right: can, may
reside: live
resolve, settle: sort out, end, fix
respect: treat well, look up to, keep
respond, reply: answer
restore, reinstate: give back, bring back, put back
result in, give rise to, lead to, cause: make happen, end in
retain: keep
retrieve: get back
reunite, reunify, be reunited: bring together again, be together again
rely on: trust, need, count on
select, opt for, elect: choose, pick, vote for
share with third parties: pass on to others, give to other companies
solicit: ask for
submit, lodge, file: send in, hand in, give
suffice: be enough
supplement: add to, top up
suppress: keep down, stop
tackle, address, deal with: sort out, work on, face
trace: find, look for
traffic in, abduct: kidnap, sell, take away, steal
undermine: weaken
utilise: use
validate, verify, authenticate: check, make sure, prove
warrant: deserve, promise
withdraw: take back, leave, pull out
witness: see
`;
