import { alone, type IntentRule, rule } from './intent-rule';

const ACCOUNTS = '(?:accounts|customers|clients|logos)';
const ONES = '(?:account|customer|client)';
const STATES =
  '(?:are|have|has|with|whose|below|under|above|over|who|that|at risk|at the risk|need|needs|needing|struggl\\S+|use|uses|using|scor\\S+|is|do|did|dropp?\\S*|declin\\S+|improv\\S+|gone|went|by|in)';

/** Rules for questions about all accounts at once; none of them counts where one customer is named. */
export const ACCOUNT_RULES: readonly IntentRule[] = [
  rule(
    'portfolio',
    25,
    `portfolios?|book of (?:business|accounts|customers|clients)|(?:my|our|the|whole|entire|full|across) (?:whole |entire |full )?book|customer base|(?:my|our) (?:\\S+ ){0,3}${ACCOUNTS}`,
  ),
  rule(
    'portfolio',
    25,
    `(?:whole|entire|all|across|every one of) (?:of )?(?:my |our |the |these |those )?(?:\\S+ )?${ACCOUNTS}|across (?:the )?(?:segments?|board|base|teams?)|(?:every|each) ${ONES}|everyone i (?:own|manage)`,
  ),
  rule(
    'portfolio',
    25,
    `(?:which|what|how many|list|show|rank|sort|any|whose|name|find|give me|show me|pull|who are) (?:me )?(?:of )?(?:my |our |the |all )?(?:\\S+ ){0,3}${ACCOUNTS}`,
  ),
  rule('portfolio', 20, `which ${ONES}|${ACCOUNTS} ${STATES}|${ACCOUNTS} (?:\\S+ )?(?:below|under|above|over|at risk)|common (?:adoption )?challenges`),
  rule(
    'portfolio',
    20,
    `(?:lowest|worst|best|top|bottom|highest|weakest|strongest|healthiest|unhealthiest|least|most|riskiest|at risk|healthy|unhealthy|struggling|red|green)(?: \\S+){0,3} ${ACCOUNTS}|who needs? (?:\\S+ )?(?:help|attention|love)|who should i (?:worry|call|focus|look|watch|talk|contact|check)|(?:team|portfolio|company|our|my|overall|book) (?:average|avg|mean|median|total)|(?:average|avg|mean|median) (?:adoption |health )?scores?(?: overall| across)?$`,
  ),
  alone(
    'portfolio',
    20,
    'where (?:do|are) (?:we|i|things) (?:stand|at)|(?:overall|in total|in general|altogether|all in all|as a whole)(?: (?:adoption|health|score|status|picture|overview|summary|state|usage|engagement))?|how (?:are|did|have) (?:we|i|everyone|everybody) (?:\\S+ )?(?:doing|do|done|perform\\S*|trending)|hows (?:everyone|everybody|everything|business)|how (?:is|are) (?:everything|things|everyone|everybody)|big picture|state of (?:play|the union)|(?:whos|who is|who are) (?:\\S+ )?(?:at risk|struggling|below|above|under|doing (?:well|badly|best|worst)|thriving|the (?:best|worst|healthiest|weakest))|all of them|everyones? (?:adoption|score|scores|health)',
  ),
  alone('portfolio', 6, 'average|avg|distribution|segments? (?:\\S+ )?(?:average|breakdown)|by segment|per segment|(?:each|which|every|per) (?:segment|·+)'),
];
