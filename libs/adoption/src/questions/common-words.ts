import { TALK_WORDS } from './talk-words';

/** Words of everyday English that say nothing of whose adoption is asked for. Names that hold them are found all the same, whole. */
const COMMON = `
a an the this that these those it its they them their theirs he she his her hers him we us our ours you your yours i im ive id me my mine
is are am was were be been being isnt arent wasnt werent do does did done doing dont doesnt didnt has have had having hasnt havent hadnt
can could cant couldnt will would wont wouldnt shall should may might must lets
how hows howre what whats whatre which who whos whom whose when whens where wheres why whys
and or but if then than as so also too just only even still yet already really actually truly exactly maybe perhaps
about of for to from in into on onto at by with without within over under above below between among amongst across during since until till
through after before per via around out up down off regarding concerning
not no yes never ever nobody none any some all each every both either neither much many more most less least few lot lots enough other others
another else same such own whole entire full overall total
show shows showing give gives tell tells get gets getting got gotten seeing seen needing wanting letting telling giving let see view display pull bring open find list look looking looks check know want wanted wants need
needs like wonder wondering curious explain describe summarize summarise send compute calculate say help ask analyze analyse review evaluate assess
present provide fetch load generate create talk walk run
please pls thanks thank hi hello hey dear ok okay kindly quick quickly right now currently today yesterday lately recently recent latest current
customer customers account accounts client clients company companies organisation organization team teams user users people person folks guys everyone
everybody anyone anybody someone seat seats license licenses licence licences licensed member members employee employees staff
product products platform app application software tool tools data metrics metric number numbers figure figures stat stats statistics chart charts graph
page details info information question answer kpi kpis picture
good well bad poor poorly better best worse worst great high higher highest low lower lowest strong weak big bigger biggest small top bottom main
going go goes gone went come coming make makes making take taking keep keeps seem seems happening happened happen
day days week weeks month months quarter quarters year years time times period date last past previous prior next ago
thing things way ways part parts sort bit one
vs versus against compared relative
enterprise enterprises smb smbs midmarket mid market
healthy unhealthy happy unhappy sticky thriving struggling struggle struggles stuck failing succeeding responding relying rely spend spending spent interact
interacting access accessing visit visiting value benefit benefiting miss missing ignore ignoring try trying tried start started starting begin began left
lose losing lost gain gained win won common challenge challenges problem problems issue issues risk risks help attention happy business
january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday weekend weekends
`;

/** Words that the rules of the questions read. */
const RULES = `
adoption adopt adopts adopted adopting usage use uses used using utilise utilize utilising utilizing utilisation utilization leverage leveraging
feature features functionality functionalities capability capabilities module modules breakdown break breaking dormant dormancy inactive inactivity idle
peer peers compare compares comparing comparison comparisons benchmark benchmarks benchmarking segment segments similar comparable industry
score scores scored change changed changes changing drop drops dropped dropping fall falls fell fallen falling rise rises rose risen rising increase
increased increasing decrease decreased decreasing decline declined declining improve improved improving improvement move moved moving grow grown growing
growth difference delta portfolio dau wau mau login logins log logs logged logging sign signed signing session sessions active actively activity activities
engagement engage engaged engaging depth deep pattern patterns trend trends trending matrix journey funnel unused underused dashboard overview summary status
snapshot report reports reporting rank ranks ranked ranking percentile stack stacks stacking measure insight insights gap gaps average median alert
percent percentage rate rates heatmap heat map peak busiest power super api calls call integration integrations content created collaboration entitlement
entitlements limit limits plan recommendation recommendations steps action actions stickiness retention spread roi licensing often frequently lapsed stopped quit hours
`;

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const PRONOUNS = words(
  'i you he she it we they that this there here what who when where why how everyone everybody anyone anybody someone somebody nobody which',
);
const ENDINGS = words('s re ve d ll m');
/** `they've`, `who'd` and the like, without their apostrophes. */
const CONTRACTIONS: readonly string[] = PRONOUNS.flatMap((pronoun) => ENDINGS.map((ending) => pronoun + ending));

export const RULE_WORDS: ReadonlySet<string> = new Set(words(RULES));
export const COMMON_WORDS: ReadonlySet<string> = new Set([...words(COMMON), ...words(TALK_WORDS), ...CONTRACTIONS]);

/** Words before which no name stands: whatever follows them is a thing, a feature or a verb. */
export const NOT_BEFORE_NAMES: ReadonlySet<string> = new Set(
  words(`with in into on to than like not never they them we you i it he she their our my your its which what who
    when why where any all each every most least more less many much very so this these those other others another same some no dont doesnt didnt cant
    theyre since user users people seats features feature really actually still even only just`),
);

/** Verbs whose object is the product or a feature, never a customer. */
export const USING: ReadonlySet<string> = new Set(words('using use uses used adopt adopts adopted adopting'));

/** Words after which a customer stands and nothing else. */
export const NAMING: ReadonlySet<string> = new Set(['for', 'of', 'at', 'about']);

/** Words after which nothing but a name or a subject stands. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(words('for of at about is are was does do did has have had by from hows regarding concerning'));

/** Common words that end names of companies and say nothing behind the name of one. */
export const NAME_ENDINGS: ReadonlySet<string> = new Set(
  words(`day days one top market markets business best big great small right way ways thing things part parts picture page time times access value power
    enterprise enterprises mid start plan content map heat deep strong high help gain happy full whole well main bit talk play`),
);
/** Common words that end names of companies, but only when they are written with a capital letter. */
export const LARGE_NAME_ENDINGS: ReadonlySet<string> = new Set(
  words(
    'health check care trust stand check field base light gold data product products platform app application software tool tools company companies metrics people team teams growth integration integrations insight insights trend trends industry matrix journey measure',
  ),
);

/** Words that end names of companies behind what others may call all of it: `acme corp holdings`. */
export const COMPANY_ENDINGS: ReadonlySet<string> = new Set(
  words(`holdings holding group groups international global worldwide partners partner industries enterprises enterprise ventures capital technologies technology
    tech labs solutions systems services consulting brothers bros sons associates foundation institute university inc incorporated corp corporation ltd
    limited llc llp plc gmbh ag sa bv nv ab oy kg srl spa pty pte europe america americas asia emea apac usa uk canada australia germany france india`),
);
/** Words that stand for the customer whose page is shown. */
export const CUSTOMER_PRONOUNS: ReadonlySet<string> = new Set(words('they their theirs them theyre theyve theyd theyll it its itself'));

export const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
/** Words inside names that hold their parts together. */
export const CONNECTORS: ReadonlySet<string> = new Set(['of', 'and', 'the']);
