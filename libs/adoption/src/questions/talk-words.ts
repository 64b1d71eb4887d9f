/** Words in which people talk about accounts; like all everyday words they say nothing of whose account it is. */
export const TALK_WORDS = `
whether generally general roughly approximately especially particularly mostly mainly largely usually normally typically regularly daily weekly
monthly quarterly hourly morning afternoon evening night nights minute minutes hour soon later earlier early late bunch handful couple double half
third fourth away back ahead behind forward further unlike despite because due therefore however although though while brings bringing brought pulling
summarised summarized summarising summarizing rundown recap brief briefing debrief catch fill update updates refresh prep prepping prepare preparing
meeting meetings qbr qbrs ebr renewal renewals reviewing idea ideas sense feel feeling feels clue hint word words health checks checking checkup
healthier healthiest condition shape state situation standing stand stands stood progress story context background detail detailed deeper dive
scorecard headline headlines highlight highlights facts fact verdict opinion thoughts thought think believe guess suppose knows knowing known
understand understanding understood interested keen able mean means meaning matter matters reason reasons cause causes caused causing driver drivers
drive drives driving drove led leads leading explains explaining explained explanation contribute contributes contributed contributing accounting
blame affect affects affected affecting impact impacts impacted influence influenced result results resulting slip slips slipped slipping dip dips
dipped dipping slump slumps slumped slide slides slid sliding sink sinks sank sunk sinking plunge plunged tumble tumbled plummet plummeted tanked
crashed climb climbs climbed climbing jump jumps jumped jumping surge surged surging spiked spiking swings swung shift shifts shifted shifting worsen
worsens worsened worsening deteriorate deteriorated recover recovers recovered recovering bounce bounced gains loses raise raised lowered boost
boosted ticked dived lag lags lagging lagged outperform outperforms outperforming outpace underperform underperforms underperforming exceed exceeds
beat beats beating matches fare fares faring fared measures measured alongside beside place placed position positioned sit sits sitting competitive
competitors competition cohort tier averages typical norm quiet quietly silent silence dark cold awol mia lapse lapses lapsing disappeared disappear
disappearing vanish vanished vanishing ghosted ghost churn churned churning abandoned abandon dropout tuned asleep sleeping stale absent cease ceased
ceasing leave leaves leaving drifted drifting wandered faded fading tailed trailed tapered tapering disengaged disengaging unengaged reengage
reengagement reactivate winback touch touches touched touching untouched underutilized underutilised overlooked neglected ignored popular unpopular
favorite favourite favorites favourites prefer prefers preferred relies reliance depend depends depending uptake embrace embraced embracing explores
explored exploring discovered unlock enabled turned clicked clicking opened opening launched rolled rolling rollout onboard onboarded onboarding
activated activation embedded sticks stickier stickiest sticking resonate resonates busy busier slow slower slowest faster fastest quietest quieter
heavy heavier heaviest heavily lighter frequent frequency count counts counted counting volume volumes length long longer longest short shorter amount
amounts duration sum tally perform performs performed performing performance engages engagements productive occupied assigned provisioned unassigned
occupancy signins signups logons logon requests traffic clock book books base worry worried worrying concern concerned concerns priorities watching
watchlist flagged danger trouble troubled unhealthiest weakest strongest laggards stragglers champions ones love loves loved hate hates hated enjoy
enjoys enjoying excited satisfied dissatisfied pleased impressed annoyed pace speed momentum track tracking course along together apart nicely
smoothly fine alright okayish decent solid excellent awesome terrible awful horrible rough shaky fair badly successfully successful folk colleague
colleagues execs executive manager managers csm csms admin admins anything something nothing everything somewhere anywhere nowhere somehow anyhow
whatever whichever whoever u ur thx cheers ta btw fyi asap plz wanna gonna gotta lemme gimme kinda sorta ya yo hiya howdy wk wks mo mos mth mths qtr
qtrs yr yrs mtd qtd ytd wtd hrs thrive thrives flourishing performers anyway pretty fairly rather little somewhat mobile web desktop increasingly
gradually suddenly sharply steadily slightly significantly dramatically noticeably side line lines order sorted rankings rating ratings wondered asked
told said says reported learn learned worth working worked works inside outside exec specifically honestly basically totals altogether trajectory
evolution evolve evolved history historical historically turnaround setback pct share proportion fraction ratio wasted empty reliant leaning leaned
reach reached reaching board stop stops stopping ended distribution happens occurred explainer lowdown scoop deal news skinny intel gist overviews
summaries snapshots breakdowns
`;
