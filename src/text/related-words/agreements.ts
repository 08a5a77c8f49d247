/** Words of contracts, services and computers, by field. One line: words that speak of nearly the same thing. */
export const agreements = {
  service: `
service, product, site, website, app, application, platform, software, offering
user, customer, you, member, subscriber, account holder, client, consumer
company, we, us, our, provider, operator
account, profile, login, log in, sign in, username, password, credentials, registration
sign up, register, join, create account, enrol, open an account
terminate, close, cancel, end, shut down, suspend, delete account, deactivate, ban, kick
delete, erase, remove, take down, wipe, deletion
change, modify, update, revise, amend, new version, alter
notice, notify, tell, inform, warn, email, let you know, announcement, heads up
without notice, without warning, any time, no warning
agree, accept, consent, agreement, using the service, acceptance, bound, by using
refuse, reject, deny, decline, turn down
upload, post, submit, publish, share, contribute
content, material, post, photo, picture, video, file, work, user content
copyright, intellectual property, own, ownership, rights, title, belongs, proprietary, trademark, logo
licence, royalty-free, sublicensable, permission, grant, use your content
copy, reproduce, duplicate, distribute, redistribute, republish
sell, commercial, resell, business use, profit, personal use, non-commercial
warranty, guarantee, promise, as is, as available, merchantability, fitness
liable, liability, responsible, damages, fault, loss, blame, consequential
indemnify, hold harmless, defend, cover our costs, legal costs, pay our
dispute, arbitration, court, sue, jury, class action, governing law, jurisdiction
age, thirteen, children, minor, parental, underage, years old
privacy, personal data, personal information, data, tracking, collect, gather
cookie, tracking, browser, pixel, analytics, beacon, ip address
third party, third parties, partner, advertiser, other companies, affiliate, others
advert, advertising, ad, marketing, promotion, targeted, promotional
spam, unsolicited, junk, bulk mail
security, secure, encrypt, protect, hack, breach, safe, unauthorised
hack, reverse engineer, decompile, tamper, virus, malware, scrape, bot, automated
abuse, harass, offensive, hateful, threatening, abusive, bully, obscene, rude, nasty
false, fake, impersonate, pretend, misrepresent, mislead, lie, fraud, deceive
law enforcement, government, authorities, police, subpoena, court order, legal process
merger, acquisition, bankruptcy, sold, sale of business, bought, successor, takes over
transfer, assign, pass on, hand over, move
store, keep, retain, retention, save, hold, archive
backup, back up, copy, restore, lost
refund, money back, return, reimbursement, non-refundable, refunds
renew, automatic, automatically, recurring, auto-renew
price, fee, charge, cost, rate
feedback, suggestion, idea, comment
link, external, third-party site, linked
feature, beta, function, test, experimental
available, availability, uptime, interruption, downtime, outage, down, work
device, phone, computer, tablet, hardware, machine
install, download, run, use
location, gps, where you are, whereabouts
country, region, abroad, overseas, transfer, servers, united states
open source, source code, code, software, program
author, credit, attribution, notice, name, acknowledge
modify, modified, derivative, change, fork, adapt, derivative work, remix
patent, invention, patents
survive, continue, remain, severability, rest, unenforceable, still apply
entire agreement, whole agreement, everything agreed
waive, waiver, give up, failure to enforce
export, sanctions, embargo
deliver, delivery, ship, shipping, dispatch, courier, parcel, arrive
return, send back, exchange, replace, replacement
order, purchase, buy, basket, checkout
damage, damaged, faulty, broken, defect, defective
rent, tenant, landlord, lease, tenancy, let
deposit, bond, security deposit, hold back
repair, fix, maintain, maintenance, mend
guest, visitor, lodger, sublet
pet, animal, dog, cat
noise, nuisance, disturb, quiet, loud
insurance, insured, policy, cover
late, overdue, delay, interest, arrears
limit, cap, maximum, restrict, quota
moderate, monitor, screen, review, watch, remove
report, complaint, flag, infringement, takedown
`,
  technology: `
computer, machine, laptop, device, digital, electronic
internet, online, web, network, website, connected
message, chat, text, email, mail, letter, send, write to
phone, call, mobile, telephone, ring
data, record, information, file, database, details
program, software, code, app, algorithm
screen, display, show, view
camera, photograph, picture, image, film, video
robot, automatic, artificial intelligence, engine
battery, charge, electricity, power, energy, electric
key, lock, password, unlock
error, bug, fault, mistake, problem, wrong
speed, fast, quick, rapid, swift
`,
};
