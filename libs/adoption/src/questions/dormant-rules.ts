import { type IntentRule, rule } from './intent-rule';

const NOT =
  '(?:hasnt|havent|hadnt|arent|isnt|wasnt|werent|has not|have not|had not|not|no longer|never|didnt|did not|dont|do not|doesnt|does not|stopped|ceased|quit|yet to|cant|wont)';
const STEP = '(?:been |even |yet |ever |actually |bothered to |bother to |once |recently |really |currently |still |to )*';
const WHO = '(?:whos?|whove|users?|people|anyone|anybody|someone|somebody|everyone|nobody|seats?|licen[sc]es?|folks|employees|members|staff|persons?)';
const PRODUCT = '(?:product|platform|app|application|software|tool|solution|system|service)s?';
const BECOME = '(?:gone|went|go|goes|going|been|fallen|fell|turned|turning|become|became|are|is|growing|grown)';
const AWAY = '(?:off|away|out)';

/** Rules for people who were there and are no longer. */
export const DORMANT_RULES: readonly IntentRule[] = [
  rule(
    'dormant_users',
    12,
    'dorman(?:t|cy)|inactiv(?:e|ity)|idle|lapsed?|lapsing|disengag(?:ed|ing)|unengaged|re ?engage(?:ment)?|ghost(?:ed)? ?(?:users|seats)?|non ?active|non ?users|deadwood|dead (?:users|seats|accounts)',
  ),
  rule(
    'dormant_users',
    12,
    `${NOT} ${STEP}(?:logg?(?:ed|ing)?|sign(?:ed|ing)?) ?(?:in|on|into)?|(?:no|zero|without|without a|without any) (?:recent )?(?:log ?ins?|activity|sessions|usage|sign ?ins?)`,
  ),
  rule('dormant_users', 12, `${NOT} ${STEP}(?:seen|active|coming|showing|shown|around|come back|show(?:ed)? up|returned|visited|opened|back)`),
  rule(
    'dormant_users',
    12,
    `${BECOME} (?:very |completely |totally |all |awfully |suspiciously )?(?:quiet|dark|silent|cold|awol|mia|missing|absent|stale|to sleep|radio silent)|radio silen(?:t|ce)`,
  ),
  rule(
    'dormant_users',
    12,
    `${WHO}(?: (?:at|from|in|of) (?:§|the (?:account|company|team)))? (?:(?:is|are|that|who|has|have|had|does|do)(?:nt)? )*${NOT} ${STEP}us(?:e|ed|ing) (?:it|us|§|anymore|(?:the |our |their )?${PRODUCT})|whos? (?:has |have |§ )?stopped|(?:unused|empty|wasted|idle|unoccupied) (?:seats|licen[sc]es)`,
  ),
  rule(
    'dormant_users',
    12,
    `${WHO}(?: \\S+){0,6} (?:stop(?:s|ped|ping)?|quit|ceased|gave up|given up|abandoned)(?!\\w)(?! (?:\\S+ )?features?)|${WHO}(?: \\S+){0,6} (?:dropp(?:ed|ing)|drop|fall(?:s|en|ing)?|fell|tail(?:ed|ing)|taper(?:ed|ing)|drift(?:ed|ing)|fad(?:ed|ing)|slipp(?:ed|ing)|wander(?:ed|ing)|gone) ${AWAY}`,
  ),
  rule(
    'dormant_users',
    10,
    `(?:dropped|drifted|fallen|fell|tailed|tapered|faded) ${AWAY}|drop ?(?:offs?|outs?)|disappear(?:ed|ing)?|vanish(?:ed|ing)?|checked out|tuned out|lost touch|(?:users|people|seats|who)(?: (?:at|from|in) §)? (?:have |has |did |are |that )?(?:we |weve |they |theyve |§ )?(?:have |has )?los(?:t|e|ing)|(?:seats|licen[sc]es)(?: \\S+){0,3} (?:wasted|unused|empty|idle|unoccupied)|lost (?:users|people)|w[io]n (?:\\S+ ){0,3}back|reactivat\\S*|wake (?:\\S+ )?up`,
  ),
  rule(
    'dormant_users',
    10,
    'at risk users|users at risk|asleep|sleeping|sleepy|(?:quiet|silent|absent|missing|cold|dark|stale|non ?active) (?:users|people|seats|accounts)|stale (?:users|accounts|seats)|churned users|users who churned|who churned|(?:last|latest) (?:seen|active|logged in|log ?in)(?: \\S+){0,3} (?:ago|over|more|before|older)',
  ),
];
