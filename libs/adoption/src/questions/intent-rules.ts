import type { Intent } from './intent';

/** Words that speak for an intent, and how loudly. */
export interface IntentRule {
  readonly intent: Intent;
  readonly weight: number;
  /** On lower-case words parted by single spaces, without apostrophes; `§` stands for the customer's name. */
  readonly words: RegExp;
}

const PRODUCT = '(?:product|platform|app|application|software|tool|solution|system|service)s?';
const MOVES =
  '(?:chang(?:e|es|ed|ing)|drop(?:s|ped|ping)?|f[ae]ll(?:s|en|ing)?|ris(?:e|es|en|ing)|rose|decreas(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|improv(?:e|es|ed|ing|ement)|mov(?:e|es|ed|ing)|delta|differen(?:ce|t)|w[eo]nt|go(?:es|ing|ne)?|grow(?:s|n|ing)?|grew|jump(?:s|ed)?|up|down|evolv(?:e|es|ed|ing)|trend(?:s|ing)?|develop(?:s|ed|ing)?)';
const WHOLE_ACCOUNTS = '(?:accounts|customers|clients)';

const rule = (intent: Intent, weight: number, words: string): IntentRule => ({ intent, weight, words: new RegExp(`\\b(?:${words})(?!\\w)`) });
const starting = (intent: Intent, weight: number, words: string): IntentRule => ({ intent, weight, words: new RegExp(`^(?:${words})(?!\\w)`) });

/** Every rule that fits adds its weight to its intent; between equals the first intent of this table wins. */
export const INTENT_RULES: readonly IntentRule[] = [
  rule('dormant_users', 8, 'dorman(?:t|cy)|inactiv(?:e|ity)|idle|lapsed|disengaged|unengaged|re ?engage(?:ment)?|ghost users'),
  rule(
    'dormant_users',
    8,
    '(?:hasnt|havent|arent|isnt|has not|have not|had not|not|no longer|never|didnt|did not|dont|do not|doesnt|does not|stopped|quit) (?:been |even |yet |ever |actually |bothered to )*(?:logg?(?:ed|ing)?|sign(?:ed|ing)?) ?(?:in|on|into)?|(?:hasnt|havent|not|stopped|has not|have not) (?:been )?(?:seen|active|coming|showing)|(?:gone|went|going|been) (?:quiet|dark|silent|cold)|(?:no|zero|without|without a|without any) (?:recent )?log ?ins?',
  ),
  rule(
    'dormant_users',
    8,
    `(?:whos?|users?|people|anyone|anybody|seats?|licen[sc]es?)(?: (?:at|from|in|of) §)? (?:(?:is|are|that|who|has|have|does|do)(?:nt)? )*(?:not|isnt|arent|no longer|stopped|never|havent|hasnt|dont|doesnt|quit) (?:been )?us(?:e|ed|ing) (?:it|(?:the |our )?${PRODUCT})|whos? stopped|(?:unused|empty|wasted) (?:seats|licen[sc]es)`,
  ),
  rule('dormant_users', 4, 'at risk users|users at risk|asleep|sleeping|stale (?:users|accounts)|drifted away|dropped off|churned users'),
  rule('feature_adoption', 5, 'features?|stick(?:y|iness)|functionalit(?:y|ies)|capabilit(?:y|ies)|modules?|unused|under ?(?:used|utili[sz]ed)'),
  rule('feature_adoption', 5, 'adoption (?:matrix|journey|funnel)|funnel|journey|matrix'),
  rule(
    'feature_adoption',
    6,
    `(?:which|what) (?:parts?|areas?|bits|pieces)|what (?:is|are|does|do|did|has|have)(?:nt)? (?:(?:everyone|people|users|the team|they|it|§)(?: at §)? )?(?:not |never |actually |really |still )*us(?:e|es|ed|ing)|(?:not|never) us(?:e|es|ed|ing)`,
  ),
  rule('score_change', 9, `scores?(?: \\S+){0,6} ${MOVES}|${MOVES}(?: \\S+){0,5} scores?`),
  rule('score_change', 9, `why(?: \\S+){0,8} (?:scores?|${MOVES})|(?:explain|explanation|reasons?|drivers?|behind|driving|drove)(?: \\S+){0,5} scores?`),
  rule(
    'score_change',
    9,
    'what happened to(?: \\S+){0,6} scores?|scores? happened|(?:what|anything)(?: has|s| is|ve| have)? (?:chang(?:ed|ing|es)|moved|different|new)|score (?:history|delta|movement|trend)',
  ),
  rule('score_change', 9, 'scores?(?: \\S+){0,4} (?:vs|versus|than|against|(?:compared )?(?:to|with|from)) ·+'),
  rule(
    'score_change',
    6,
    `(?:how|has|have|did|is|are)(?: \\S+){0,3} (?:adoption|§)(?: \\S+){0,2} (?:chang(?:ed|ing|e)|improv(?:ed|ing|e)|declin(?:ed|ing|e)|evolv(?:ed|ing|e)|dropp(?:ed|ing)|moved)`,
  ),
  rule(
    'peers',
    5,
    'compar(?:e|es|ing|isons?)|benchmark(?:s|ed|ing)?|rank(?:s|ed|ing)?|percentile|peers?|stack(?:s|ing)? up|measur(?:e|es|ing) up|far(?:e|es|ing) against',
  ),
  rule(
    'peers',
    3,
    'compared|relative to|(?:above|below) (?:the )?(?:average|median)|(?:better|worse|ahead|behind) (?:than|of|others)|outperform\\S*|under ?perform\\S*|others like',
  ),
  rule(
    'portfolio',
    8,
    `portfolio|book of business|(?:my|our) (?:\\S+ ){0,3}${WHOLE_ACCOUNTS}|(?:my|our|whole|entire|all|across) (?:book|${WHOLE_ACCOUNTS})|all (?:of )?(?:my|our|the) ${WHOLE_ACCOUNTS}`,
  ),
  rule('portfolio', 8, `(?:which|what|how many|list|show me) (?:of )?(?:my |our |the )?(?:\\S+ ){0,2}${WHOLE_ACCOUNTS}`),
  rule('portfolio', 8, `across (?:all |every |my |our |the )*(?:${WHOLE_ACCOUNTS}|segments?|customer base|base|board)|every (?:account|customer|client)`),
  rule('portfolio', 8, `${WHOLE_ACCOUNTS} (?:are|have|with|below|under|above|over|who|that|at risk|need|struggl\\S+|use)|common (?:adoption )?challenges`),
  rule(
    'portfolio',
    8,
    `(?:lowest|worst|best|top|bottom|highest|weakest|strongest|healthiest|least|most)(?: \\S+){0,3} ${WHOLE_ACCOUNTS}|who needs (?:help|attention)`,
  ),
  rule('usage_breakdown', 5, 'break ?downs?|break(?:ing)? (?:it |this |usage |down )*down|usage|utili[sz]ation'),
  rule(
    'usage_breakdown',
    4,
    'active users?|power users?|dau|wau|mau|log ?ins?|log in|sign ins?|sessions?|activit(?:y|ies)|engagement|heat ?map|patterns?|peak|busiest',
  ),
  rule(
    'usage_breakdown',
    4,
    '(?:when|what time|how (?:often|much|many|frequently|active|heavily|deep|deeply|long|engaged|intensively))(?: \\S+){0,4} (?:us(?:e|es|ed|ing)|logg?(?:ed|ing)? ?(?:in)?|users|people|active|sessions?|actions|api calls)',
  ),
  rule('usage_breakdown', 4, 'how (?:active|engaged|often|frequently|intensively|deeply)|(?:actions|api calls|time spent|depth of use)'),
  rule('adoption', 3, 'adopt(?:ion|ing|ed|s)?|roll ?out'),
  rule(
    'adoption',
    3,
    `(?:us(?:e|es|ed|ing)|leverag(?:e|es|ing)|utili[sz](?:e|es|ing)|getting (?:value )?(?:from|out of)|(?:work|works|working) with) (?:of )?(?:the |our |their |this |your |my )?(?:\\S+ )?(?:${PRODUCT}|it|us)`,
  ),
  rule(
    'adoption',
    1.5,
    'doing|going|getting (?:on|along)|performing|health(?:y|ier)?|status|overview|summary|dashboards?|scores?|snapshot|on track|progress|struggl(?:e|es|ing)|stuck|thriving|succeeding|failing|recommend(?:ations?|ed)?|next (?:best )?(?:steps?|actions?)|entitlements?|trending|gaps?|us(?:e|es|ed|ing)',
  ),
  starting('adoption', 0.4, '(?:how|hows|show|tell|give|pull up|open|look up|what about)(?: me| us)?(?: is| are| about| up)?(?: the)? §'),
];

/** Weight that mentions of a group to compare with add to the comparison. */
export const COMPARISON_WEIGHT = 2;
