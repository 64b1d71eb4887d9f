import { ACCOUNT_RULES } from './account-rules';
import { MOVE, MOVES } from './move-words';
import { type IntentRule, rule, starting } from './intent-rule';
import { DORMANT_RULES } from './dormant-rules';

const PRODUCT = '(?:product|platform|app|application|software|tool|solution|system|service)s?';
const PEOPLE = '(?:people|users?|seats?|licen[sc]es?|folks?|employees|staff|members|accounts?|logins|sessions?|actions|events|times|calls|requests|hours|days)';
const ONE = '(?:§|they|it|this|that|the|their|its|these|those|account|customer|client|company|things)';
const FEATURES = '(?:features?|functionalit(?:y|ies)|capabilit(?:y|ies)|modules?)';

/** Every rule that fits adds its weight to its intent; between equals the first intent of this table wins. */
export const INTENT_RULES: readonly IntentRule[] = [
  ...DORMANT_RULES,
  rule('feature_adoption', 5, `${FEATURES}|stick(?:y|iness)|unused|under ?(?:used|utili[sz]ed)`),
  rule(
    'feature_adoption',
    10,
    `(?:which|what|any|list|unused|no|how many|the|their|its|§) (?:\\S+ ){0,2}${FEATURES}|${FEATURES} (?:that|which|have|has|are|is|do|does|did|§|they)`,
  ),
  rule('feature_adoption', 5, 'adoption (?:matrix|journey|funnel)|funnel|journey|matrix'),
  rule(
    'feature_adoption',
    6,
    `(?:which|what) (?:parts?|areas?|bits|pieces|corners|sections?|tools)|what (?:is|are|does|do|did|has|have|else|can|could|should)(?:nt)? (?:could |can |should |do |are )?(?:(?:everyone|people|users|the team|they|it|§)(?: at §)? )?(?:not |never |actually |really |still |mostly |even )*(?:us(?:e|es|ed|ing)|rel(?:y|ies|ied|ying)|touch(?:es|ed|ing)?|ignor(?:e|es|ed|ing)|leaning)|(?:not|never) (?:us(?:e|es|ed|ing)|touch(?:ed|ing)?|tri?(?:ed|ying))|left untouched|most used|least used|(?:hasnt|havent) (?:touched|tried|explored|discovered)`,
  ),
  rule('score_change', 12, `scores?(?: \\S+){0,6} ${MOVES}|${MOVES}(?: \\S+){0,5} scores?`),
  rule(
    'score_change',
    9,
    `why(?: \\S+){0,8} (?:scores?|${MOVES})|(?:explain|explains|explained|explanation|reasons?|drivers?|behind|driving|drives?|drove|caus(?:e|es|ed|ing)|contribut(?:e|es|ed|ing)|affect(?:s|ed|ing)?|impact(?:s|ed|ing)?|influenc(?:e|es|ed|ing)|hurt(?:s|ing)?|help(?:s|ed|ing)|dragg?(?:s|ed|ing)?|push(?:es|ed|ing)?|pull(?:s|ed|ing)|led|blame)(?: \\S+){0,6} scores?`,
  ),
  rule(
    'score_change',
    9,
    'what(?:s| has|s been| is)? happen(?:ed|ing) (?:to|with)(?: \\S+){0,6} scores?|scores? happened|(?:what|anything|whats|what all)(?: has|s| is|ve| have|else)? (?:chang(?:ed|ing|es)|moved|shifted|different|new)|scores? (?:history|delta|movements?|trends?|over time|trajectory|changes?)|history of(?: \\S+){0,4} scores?',
  ),
  rule('score_change', 6, '(?:did|has|have|is|are) (?:it|they|things|§) (?:go|gone|going|went) (?:up|down)'),
  rule('score_change', 3, 'what(?:s| has| is)? happened'),
  rule('score_change', 9, 'scores?(?: \\S+){0,4} (?:vs|versus|than|against|(?:compared )?(?:to|with|from)) ·+'),
  rule('score_change', 9, `what(?:s| is)? (?:caus(?:e|ed|ing)|dr(?:ove|ives|iving)|explains|led to|behind)(?: \\S+){0,5} ${MOVE}`),
  rule(
    'score_change',
    6,
    `(?:how|has|have|did|is|are|does|hows)(?: \\S+){0,3} (?:adoption|health|§|they|it|things)(?: \\S+){0,2} (?:chang(?:ed|ing|e)|improv(?:ed|ing|e)|declin(?:ed|ing|e)|evolv(?:ed|ing|e)|dropp(?:ed|ing)|moved|slipp(?:ed|ing)|fallen|fell|worsen(?:ed|ing)|risen|trended)`,
  ),
  rule(
    'score_change',
    6,
    `${MOVE} in (?:the |their |its |overall |product |§ )*(?:adoption|health)|adoption (?:has |have |is |just |recently )*(?:dropp(?:ed|ing)|fell|fallen|declin(?:ed|ing)|slipp(?:ed|ing)|dipp(?:ed|ing)|improv(?:ed|ing)|r(?:ose|isen|ising)|jumped|gone (?:up|down)|went (?:up|down))`,
  ),
  rule(
    'peers',
    5,
    'compar(?:e|es|ing|isons?)|benchmark(?:s|ed|ing)?|rank(?:s|ed|ing|ings)?|percentile|quartile|peers?|stack(?:s|ing)? up|measur(?:e|es|ing) up|far(?:e|es|ing) against|(?:stand|stands|sit|sits|place|places) (?:·|relative|compared|against|next|among|vs|versus)|outpac(?:e|es|ing)|out ?perform\\S*|under ?perform\\S*|lag(?:s|ging)? (?:behind|·)|side by side|(?:best|worst) in class|leader ?board',
  ),
  rule(
    'peers',
    3,
    '(?:compared|relative) (?:to|with)|(?:above|below|than|beat(?:s|ing)?|vs|versus|against) (?:the |an? )?(?:·+ )?(?:average|median|norm|typical)|(?:better|worse|ahead|behind|above|below|higher|lower|faster|slower|stronger|weaker|more|less)(?: \\S+){0,2} (?:than|of|others|·)|(?:lead|leads|leading|trail|trails|trailing|beat|beats|beating|match|matches|exceed|exceeds|follow|keeping up) (?:with )?·|others like',
  ),
  ...ACCOUNT_RULES,
  rule('usage_breakdown', 5, '(?<!scores? )break ?downs?|break(?:ing)? (?:it |this |usage |down )*down|usage|utili[sz]ation'),
  rule(
    'usage_breakdown',
    4,
    'active (?:users?|seats?|people|accounts)|(?:power|new|returning|registered|invited|total) (?:users?|people)|dau|wau|mau|log ?ins?|log ?ons?|logg?(?:s|ed|ing)? (?:in|on|into)|sign ?(?:ins?|ons?)|sign(?:s|ed|ing) (?:in|on)|sessions?|activit(?:y|ies)|engagement|heat ?map|patterns?|peak|busiest|quietest|busy|traffic|collaborat\\S+|content created|integrations?',
  ),
  rule(
    'usage_breakdown',
    5,
    `(?:time|times|hours?|days?|part) of (?:the )?(?:day|week|·+)|(?:which|what|on what) (?:time|times|hours?|days?|weekdays?)|seats? (?:\\S+ ){0,3}(?:us(?:e|ed|age)|active|occupied|filled|taken|utili[sz]\\S+)|(?:percent|percentage|share|proportion|fraction|portion|ratio|%)(?: \\S+)? (?:of )?(?:\\S+ )?(?:seats?|users?|licen[sc]es?|people)|(?:what|which|how much) of (?:the |their |§ )?(?:seats|users|licen[sc]es)`,
  ),
  rule(
    'usage_breakdown',
    4,
    `(?:when|what time|how (?:often|frequently|active|heavily|deep|deeply|long|intensively|regularly))(?: \\S+){0,4} (?:us(?:e|es|ed|ing)|logg?(?:ed|ing)? ?(?:in)?|active|api|${PEOPLE})|how much(?: \\S+){0,4} (?:us(?:e|es|ed|ing)|time|activity)|how many(?: \\S+){0,2} ${PEOPLE}|(?:number|count|volume|amount) of (?:\\S+ )?${PEOPLE}|(?:user|session|login|seat|license|licence|event|action|call) (?:counts?|numbers?|volumes?|lengths?|stats|figures)`,
  ),
  rule(
    'usage_breakdown',
    4,
    'how (?:active|often|frequently|intensively|deeply|heavily)|engaged (?:users|people|are (?:the )?(?:users|people))|(?:actions|api|time spent|depth of use)',
  ),
  rule('usage_breakdown', 2, 'how (?:much|many)|seats?|licen[sc]es?|users?'),
  rule('adoption', 5, 'next (?:best )?(?:steps?|actions?)|recommend(?:ations?|ed)?'),
  rule('adoption', 3, 'adopt(?:ion|ing|ed|s)?|roll ?out|take ?up'),
  rule(
    'adoption',
    3,
    `(?:us(?:e|es|ed|ing)|leverag(?:e|es|ing)|utili[sz](?:e|es|ing)|enjoy(?:s|ing)?|lov(?:e|es|ing)|likes?|(?:get|getting|gets) (?:\\S+ )?(?:value )?(?:from|out of)|(?:work|works|working) with) (?:of )?(?:the |our |their |this |your |my )?(?:\\S+ )?(?:${PRODUCT}|it|us)`,
  ),
  rule(
    'adoption',
    1.5,
    'doing|going(?! to)|getting (?:on|along|value)|perform(?:s|ing|ance|ed)?|health(?:y|ier|iest)?|unhealthy|status|state|overview|summar(?:y|i[sz]e|i[sz]ed)|run ?down|recap|brief(?:ing)?|dashboards?|scores?|snapshot|score ?card|on track|progress(?:ing)?|struggl(?:e|es|ing)|stuck|thriving|succeeding|failing|flourishing|recommend(?:ations?|ed)?|next (?:best )?(?:steps?|actions?)|entitlements?|trending|gaps?|us(?:e|es|ed|ing)|shape|pulse|picture|up to speed|(?:update|updates) (?:me |us )?on|catch (?:me|us) up|fill (?:me|us) in|walk (?:me|us) through|talk (?:me|us) through|deep dive|look(?:s|ing)?(?: like| good| bad| healthy)?|far(?:e|es|ing)|at risk|churn risk|in trouble|worried|engaged|happ(?:y|ier)|ok|okay|stands?|standing|lay of the land|report|stats|kpis?|metrics|numbers',
  ),
  rule(
    'adoption',
    4,
    `(?:how|is|are|hows) (?:\\S+ )?engaged (?:is|are|has|have) ${ONE}|engaged (?:is|are) (?:§|they|this|it)|(?:is|are) (?:§|they|this \\S+|it) (?:\\S+ )?engaged`,
  ),
  rule(
    'adoption',
    1,
    '(?:news|deal|low ?down|scoop|story|word|matter|skinny|info|information|intel|details|gist|know|hear|latest|context|background|look|going on|talk|meeting|call|qbr|ebr|prep|preparing|insights?|thoughts|about|read) (?:\\S+ ){0,3}(?:on|about|with|for|at|of|into) §|about §|(?:about|on) (?:them|it|(?:this|the) (?:account|customer|client))$|how (?:is|are) (?:they|things|everything|it|(?:this|the) (?:account|customer))$|happening',
  ),
  starting(
    'adoption',
    0.4,
    '(?:(?:how|hows|tell me|what|whats) (?:is|are|about|up with)|hows|(?:show|give|tell|pull up|bring up|open|look up)(?: me| us)?(?: about)?)(?: the)? §',
  ),
];

/** Weight that mentions of a group to compare with add to the comparison. */
export const COMPARISON_WEIGHT = 2;
