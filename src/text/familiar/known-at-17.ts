/** Words of school leavers, newspapers and official papers, beyond those of fourteen. Our own compilation. */
export const knownAt17 = `
aberration abide abject abrasive abscond abstain abstraction abyss accede accentuate accolade
accountability accountable accreditation accrue acquiesce acquisition acquit acrimonious actuary adamant
addendum addressee adept adherence adjourn adjudicate administer administrative admissible adolescence
advisory advocacy aesthetic affidavit affiliate affiliated affinity affirm affirmative affluent
affordability aforementioned aggravate aggregate aide ailment alienate alienation alignment allegiance
allegory alleviate allocation allude allusion aloofness altercation altruism amalgam ambience ambiguity
ambivalent ameliorate amenable amenity amphibious analogous analyst analytic analytical anaphora anarchy
ancillary animosity annex annotate annotation annul anomaly antagonise antagonist antecedent anthropology
antipathy antithesis apathetic apathy appalling appease appellate append applicability appraisal appraise
appreciable apprehend apprehension apprenticeship apprise appropriation aptitude arable arbiter arbitrate
arbitration archaic archetype ardent aristocracy aristocrat articulation ascend ascent ascertain ascribe
askew aspirational assent assertion assertive assimilate assimilation astute asunder asymmetry atrocity
attainment attest attributable attribute attribution attrition augment auspices auspicious austere
austerity authorisation authorise authoritarian authoritative autocratic autonomous autonomy avarice
averse aversion avowed axiom azure backdrop baffling balk banal banish barometer baroque bearer beguile
behavioural beleaguered belittle belligerent benchmark beneficiary benign bequeath bereaved bereavement
bereft beseech besiege bewilder bibliography bicameral bigot bilateral biodiversity bipartisan blithe
bona boon bourgeois brazen brevity briefing broaden broker bulwark buoyant bureaucrat bureaucratic
burgeon burgeoning bursary bylaw bypass cadre cajole calculus calibrate candid candour canon canonical
capitalise capitalist capitulate carcinogenic cardinal carnal cartography caseload cater catharsis causal
causation cavalier caveat celibate centralised centrality certify cessation chagrin chalice charisma
chauvinism chivalry circuitry circumscribe circumspect circumvent citation cite clamour clandestine
clientele coerce coercion coercive cogent cognizant cohesion cohesive cohort collateral colloquial
collude collusion colossal commensurate commissioning commonality communicable communique comparative
compendium complementary complicit complicity comply composite composure comptroller compulsion
computation concealment conceivable conceptual conclave conclusive concubine concur concurrent
condescending condone conducive conduit confederacy configuration confluence conformity congenial
congenital conglomerate congruence congruent conjecture conjunction connoisseur connotation conscript
consecrate consequential consolidate consolidation consonance constituent constraint construe
consultative consummate contemplation contentious contextual contingency contingent contravene contrite
contrition contrive conundrum convene converge convergence conversely convex conveyance convivial
convoluted copious copse coquettish cornerstone corollary coroner corporal correlate correlation
corroborate cosmology cosmopolitan coterie countermand courtier covenant credence credential credibility
credulous criminality criminology critique crucible crux cryptic culpable cumbersome cuneiform cupola
curtail customary cynicism daunting dearth debilitating decadence decadent decentralise decentralised
decorum deduction deference deferential deficient defile deflect defunct degenerate degradation
deliberation delineate demagogue demeanour demise demographic demography demonstrable demoralise
denomination denominator deplorable deplore deployment deponent deportation deprave depravity depreciate
deprivation deregulation derision derivation derivative derogatory desegregation designate desist
despondent despot desultory detachment deterrent detriment developmental deviance deviant deviation
devoid devolution devolve devolved diagnostic dialectic dialectical diaspora dichotomy dictatorship
diction didactic differential digress dilate diligence diligent diminutive dimorphism dint diplomacy
disadvantaged disaffected disaggregate discern discernible disciplinary discontinuity discord discourse
discrepancy discrete discretionary discriminatory disdain disdainful disenfranchise disengage
disengagement disinterested disparage disparate disparity dispel dispensation dispense disproportionate
disproportionately disquiet disseminate dissemination dissident dissipate dissolution dissonance dissuade
distillation divergence divergent diversify diversion divisive divulge dogmatic domesticity domicile
domination dormancy dour downplay downturn draconian dramatist duress dwindle dysfunction dysfunctional
earmark earthenware ecclesiastical eclectic ecstatic edifice effectiveness efficacy efficiency effigy
efflux egalitarian ego egregious elasticity elegy elicit elitist elucidate elude elusive emaciated
emancipate emancipation embankment embellish embitter embodiment embroil emergent eminence empathetic
empirical empowerment emulate encapsulate encomium encompass encroach encumber endemic endogenous
endorsement endow endowment enforceable enforcement engender enigma enigmatic enlightenment enmity
ensconce ensuing entanglement entitlement entity entrench entrenched enumerate envisage ephemeral
epidemiology epilogue epistle epitome equanimity equitable equity equivocal erroneous erudite escalation
eschew escrow esteem estrange estranged ethereal ethnicity ethnographic ethos etymology eukaryotic
euphemism evaluative evasion evidential exacerbate exacting exalt excise excruciating exemplar exemplary
exemption exhaustive exhort exhume exigency existential exogenous exonerate exorbitant expedient expedite
expend experiential experimental expiate exploitative exponential expound expulsion extant extenuating
extol extradition extraneous extrapolate extrinsic exuberant fabricate facilitator facsimile fallacy
fallible fallow falsify falsifying familial fastidious fathom feasibility federation felicity felony
ferment fervent fervour fiasco fiduciary figurative filial fiscal flagrant fledgling flotilla fluctuate
fluctuation fluvial foible folly foment forbearance foreclosure foreshadow forestall forlorn formative
formulation forthwith fortify fortuitous forum foundational fraudulent fraught frivolous functionality
functionary furlong furtive futility gaiety gallantry gambit garner garrison generalisation generic
genesis genome genteel geopolitical germane gird glean governance grandiose gratification gratuitous
gravitas gregarious grievous guile guise haemoglobin haggard hallmark hamper hapless harbinger haughty
headland headway hegemonic hegemony heightened herald heterogeneous heuristic hiatus hinge hinterland
histology hitherto hoary holistic homily homogeneous hubris humanistic hydraulic hypertension hypocrisy
hypothetical iconography ideological idiosyncratic idyllic ignominious illicit immaculate immaterial
immeasurable imminence immutable impairment impalpable impasse impeccable impede impediment impending
imperative imperialism impertinent impetus impious implausible implementation implicate implore
impoverish impoverished imprecise impromptu impunity inaccessible inadvertent inadvertently inanimate
inarticulate inaugural inaugurate incantation incarcerate incarceration inception incessant incidence
incite inclement incoherent incompatible inconclusive incongruous inconsequential incontrovertible
increment incremental incumbent indebted indemnity indicative indicator indict indictment indigent
indignation individualism indolent indomitable induction ineffectual inequity inertia inexorable
inexplicable infallible inference infidel infiltrate inflammatory inflection influx informant infringe
infringement ingenuity inhibition inimical innate innocuous innuendo inordinate insatiable inscription
insidious insinuate insistence insolvent instability instantaneous instigate institutional insular
insurgent insurrection intangible integrated intemperate interdependent interdisciplinary interface
interglacial interim interlocutor interminable intermittent interpersonal interplay interrelated
interrogate interrogation interspersed interstate intervening intone intractable intransigent intrepid
intrinsic introspection introspective inundate inure invasive inverse inversion inveterate invoke irksome
ironic irony irreconcilable irrefutable irrespective irreversible isotope itinerant itinerary jubilee
judiciary judicious jurisprudence justification juxtapose juxtaposition laissez languid languish larder
latency latent lattice laudable lawmakers lax legislative legislator legislature legitimacy leniency
lenient leverage levity lexical lexicon liberalism libertarian licensing lineage linguistics litigation
liturgy livery loath localised longevity longitudinal looming lope lucid ludicrous luminous lurid lymph
machination magma magnanimous magnate malevolent malleable mandate mandatory mandible manifestation
mantle marauder marginalise marginalised maritime materialise materialism maxim meander mechanisation
mediation mediocrity melange menial mercenary metabolic metallurgy metamorphosis metaphysical methodical
methodological methodology mettle milieu militarism millenia minuscule misappropriate misdemeanour
misnomer mitigate mitigation mitosis modality moderation modernisation modernity mollify monolithic
morass moratorium mores moribund morphology mortify motley multidisciplinary multifaceted multilateral
multinational multiplicity mundane munificent myopic nadir naive narcissistic nationalistic nebulous
nefarious negate neglectful neoliberal neurological neurologist neurology neuroscience neurosis niche
nomadic nominal nominee nonchalant nonetheless normative nostalgia nostalgic notification notify
notwithstanding nullify numeracy numerical nuptial obeisance obelisk obfuscate objectivity obligate
oblivious obstinate occupational offending oligarchy ombudsman omnipotent oncologist onerous onslaught
onus opportunistic optimal optimise optimum opulent orchestrate ordination orthodoxy osmosis ostensible
ostensibly ostracise oust outreach outweigh overarching oversight overture palatable palate palliative
pallid pallor palpable panacea parable paradigm paradoxical parameter paramount paraphrase parity
partiality participatory partisan pastoral paternalistic pathologist pathology pathos pathway patrician
patronage peculiarly pecuniary pedagogical pedagogy pedantic penal penance penchant penitent pensive
penury perceptible perennial perfidy perfunctory peripheral periphery permeate permissible pernicious
perpetrate perpetrator perpetuate pertain pertinent peruse pervade pervasive pessimism pessimist
pessimistic petulant phalanx phenomenology philanthropic philanthropist philanthropy phloem phylum
physiological physiology piecemeal pilfer pillory pinnacle placate placebo plaintive platitude plethora
pliant pluralism polarisation polemic policymaker polity populist portent portfolio posit posthumous
postulate practicable practicality pragmatic pragmatism prating preamble precarious precedence precept
precipitate precipitous preclude precursor predetermined predicate predispose predisposition predominant
preeminent preface preferential prejudicial prelate premise preponderance preposterous prerequisite
prerogative presage prescriptive presumption presupposition pretext prevalence preventative preventive
primacy primordial privation privatisation privy proactive problematic procedural procrastinate procure
procurement profane proficiency proficient profiteer profuse progression progressive prohibition
prohibitive prokaryotic proletariat proliferate proliferation propagate propensity proponent proprietor
propriety prosaic prospective prospectus protectionism protracted provenance provender proverbial
provisional prow proximity proxy prudence pseudonym psychosis psychosocial purport purported purview
qualitative qualitatively quandary quantify quash quell quintessential quixotic quorum radicalise
ramification rampant rancour rapacious rapt rationalise rationality raze reactionary reaffirm rebuke
rebuttal recalcitrant recede receptor reciprocal reciprocate recluse recoil recompense reconfigure
reconnaissance recourse recrimination rectification recuperate redemption redistribute redoubtable
redress redundancy referendum referral reflective reflexive refract refraction refurbish regenerate
regeneration regent regression regressive reimburse reinstate reiterate relegate relinquish reliquary
remedial reminisce remission remit remittance remuneration rendition repatriate repeal repercussion
replenish replicate replication repose reprehensible representation reprieve reprimand reprisal reproach
repudiate repugnant requisite rescind residual resignation resolute resonance resonant resonate respite
resplendent restitution restructure resurgence resurrect retention reticence reticent retribution
retroactive retrospective revere reverence reversal revert revile revitalise revoke rife righteousness
risible rudimentary rumination safeguard safeguarding sagacious sagacity salient sallow sanctity sanguine
sardonic saturate scathing scenario schism scholarly scion scrupulous secession secondment sedentary
segregated seismic semantic semblance seminal sensory sepulchre sequel sequester serendipity serf shoal
shortfall signatory simplistic sinew skew slovenly socialisation socialism socialist socioeconomic
sociological sociology sociopath solace solicit solicitude solidify solvent somber sonorous soporific
spawn spectre speculative spurious squall stagnate stagnation stakeholder statistical statistically
statutory staunch stellar stipulation stoic stratify stratum stringent stupor suave subjugate sublime
subliminal subservient subsidiary substantiate substantive substrate subsume subterranean subversion
subversive succinct succour suffice sufficiency suffragette suffuse sundry supine supplant supplication
supposition surcharge surfeit surmise surreptitious surrogate surveil susceptibility sustainability
swarthy sycophant symbiosis symbiotic symbolism symptomatic synopsis synthesise systemic tableau tacit
taciturn tangential tantamount taxation taxonomy technocrat tectonic tedium temperance tempestuous
temporal tenable tenacious tenacity tenement tenet tenuous tenure tepid terse tethered theologian
thermodynamic thoroughfare timbre timely topographical topography torpor totality touchstone trajectory
tranquillity transcend transcendent transept transgression transient translucent transnational
transpiration transpire transpose traverse travesty treatise tremulous trepidation tribulation truculent
truism truncated tumult tundra turbulence turgid turpitude typify typology ulterior unabated unambiguous
unanimity unassuming underpin underrepresented underscore understate undue undulate unduly unequivocal
uneven unfettered unfurl uniformity unilateral unparalleled unsubstantiated untenable unwarranted
unwieldy upbraid uprating upshot urbanisation usurp utilisation utilitarian vacuous vagabond vagrant
validate vantage variance vehemence vehement venerable veneration venial veracity verbatim verdant
verdure verifiable vermilion vernacular vested vestibule vestige vestment vex viability vicarious
vicissitude victimisation vie vigilance vilify vindicate virulent vis visage visceral vista vitality
vivacious vocational vociferous volition voluble voracious waive waiver wanton warren watershed wayfarer
whereby wherein whereupon wherewithal whet whimsical willingness wistful wont woo workforce wrest wrought
xenophobia zealot zenith
`;
