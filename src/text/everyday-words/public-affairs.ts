/**
 * What young people and practitioners type, and what reports say for it: of money, rights, government and how reports are
 * made. One entry a line: everyday words: words of reports.
 */
export const publicAffairs = {
  money: `
benefits, benefit, universal credit, dole, jobseekers, tax credits, child benefit, welfare, handouts, on benefits: benefits, social security, tax credits, welfare
benefit cap, bedroom tax, two-child limit, welfare reform, benefit cuts, sanctions: benefit cap, welfare reform, cap, changes to benefits
dla, disability living allowance, pip, personal independence payment, carers allowance, disability benefits: disability living allowance, disability benefits, benefits
cuts, austerity, budget cuts, spending cuts, cutbacks, less money: austerity, cuts, spending decisions, budget
skint, can't afford, no money, hard up, hungry, food bank, foodbank, worried about money, money worries: poverty, low income, afford, hardship
child poverty, relative poverty, absolute poverty, below the poverty line, poor kids, poor families, deprived areas: child poverty, poverty, low income
heating, cold at home, fuel poverty, gas and electric, electricity bill, energy bills, eat or heat: heating, fuel, bills, warm, low income
minimum wage, living wage, low pay, zero hours, parents working, in-work poverty: earnings, low pay, working families, income
real terms, real-terms cut, benefit freeze, frozen benefits: inflation, prices, uprating, one per cent
dwp, department for work and pensions, job centre, jobcentre: department for work and pensions, benefits, government
freedom of information, foi: information, request
inflation, prices going up, cost of living, prices rise, uprating, one per cent: prices, inflation, rise, uprating
minimum income standard, what you need to live on: minimum income standard, standard of living
rich, poorest, inequality, richest, who loses, losers, worst off, hit hardest: poorest, lowest incomes, lose most, inequality
vat, income tax, taxes, tax cuts: tax, taxes
distributional analysis, modelling, cumulative impact, impact assessment, cria, child rights impact assessment: impact assessment, child rights impact assessment, effect
council tax, rent, housing benefit, local housing allowance, evicted, eviction: housing benefit, rent, housing
youth club, youth centre, sure start, children's centre, libraries, leisure centre: youth services, children's centres, services
school costs, uniform costs, school trips, uniforms: costs of school, uniform, school trips
extra costs of disability, cost of being disabled, equipment, special diet, nappies, taxis: extra costs, disabled, equipment
short breaks, respite, respite care, break for carers: short breaks, services
`,
  rights: `
uncrc, crc, un convention, united nations convention, convention on the rights of the child, un rights, children's rights law: united nations convention on the rights of the child, convention, rights
my rights, what are my rights, human rights, kids' rights, am i allowed, entitled: rights, children's rights, human rights
have my say, have a say, be heard, listened to, child's voice, voice of the child, participation, asked what i think, nobody asked me, too young to choose, too young to decide: right to be heard, views, listen, be listened to
best interests, what's best for me, put children first, welfare of the child, paramountcy: best interests
gillick, gillick competent, fraser, old enough to decide, evolving capacities, maturity: evolving capacities, age and maturity
right to play, playing, playground, hobbies, free time, leisure: play, leisure
right to school, right to education, allowed to go to school: right to education, education
child labour, working age, paper round, part-time job, made to work: work, harmful work, economic exploitation
child soldiers, army age, join the army, war: armed conflict, soldiers, war
name, nationality, passport, birth certificate: name, nationality, identity
kidnapped, abducted, taken abroad: abduction, taken abroad
optional protocol, reservations, ratified, ratification, signed up to, state party: ratified, optional protocol, convention
un committee, reporting to geneva, concluding observations, periodic report: committee on the rights of the child, united nations committee, concluding observations
children's commissioner, commissioner for children, children's tsar, occ, the commissioner's job: children's commissioner, commissioner
powers, enter premises, power of entry, demand information, formal inquiry, statutory powers: powers, inquiry, information, law
independent, independence, told what to do by ministers: independent, independence
scotland, wales, northern ireland, other countries of the uk: scotland, wales, northern ireland, united kingdom
`,
  reports: `
how many, how common, number of victims, stats, statistics, prevalence, incidence, scale: number, how many, scale, extent, figures
how did they find out, how do they know, methodology, method, research methods, survey, sample size, response rate, call for evidence: evidence, survey, responses, how the work was done, method
limitations of the study, limitations, caveats, caveat, how reliable, small sample: cannot tell, cannot show, was not asked, limits
data gaps, missing data, undercount, undercounting, underestimate, tip of the iceberg, not recorded, under-reporting, underreporting, unreported: not recorded, poor data, underestimate, unknown, hidden
overrepresented, over-represented, overrepresentation, disproportionality, disproportionate, more likely to be, four times: more likely, disproportionate, times as likely, over-represented
primary care trusts, pcts, nhs, health trusts, gps, a&e, nurses: health, primary care trusts, nhs
ofsted, inspectors, inspection, inspected: ofsted, inspection
mps, ministers, prime minister, dfe, home office, department for education, whitehall, government response: government, ministers, department, response
local authority, council, county council, borough: local authority, council
action plan, next steps, what should change, what needs to change, what should happen, what they want: recommendations, recommend, must, should
see me hear me, framework: see me, hear me, framework
terms of reference, scope, remit, phase one, phase two, timetable: scope, inquiry, two years, phase
commissioned by, who wrote this, author, authors, panel members: panel, led by, inquiry
press release, media, journalists, news story: press notice, media, notice
year later, one year on, what happened next, follow up, progress, any better now: a year later, progress, since then
`,
} as const;
