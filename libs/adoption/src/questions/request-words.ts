/** Verbs that ask to change or to send something, and some that do so only with an object behind them. */
const CHANGING =
  'delete|remove|erase|purge|wipe|drop(?! ?(?:off|out)s?)|archive|unarchive|restore|set|reset|rename|relabel|edit|modify|amend|change|adjust|update|upgrade|downgrade|renew|e ?mail|mail|message|text|notify|remind|ping|invite|contact|phone|send|forward|cancel|export|download|upload|import|sync|print|save|add|insert|assign|reassign|unassign|schedule|reschedule|reserve|order|buy|purchase|pay|charge|bill|invoice|refund|merge|transfer|copy|duplicate|clone|create|make|build|write|draft|compose|translate|close|lock|unlock|block|unblock|ban|suspend|disable|enable|deactivate|reactivate|turn (?:on|off)|switch (?:on|off)|mark|tag|label|approve|reject|dismiss|snooze|ignore|forget|grant|revoke|give|offer|publish|post|tweet|share|install|uninstall|deploy|restart|reboot|kick off|sign up|enrol|enroll|register|convert|pause|resume|trigger|fire|hire|stop|end|run|execute|hide|unsubscribe|(?:book|call|launch|start|move|tell|ask) (?:a|an|the|me an?|them|him|her|up|§|all|every)';
const STRONG = 'delete|remove|archive|rename|cancel|e ?mail|export|close|disable|deactivate|reset';
const POLITE =
  '(?:(?:please|pls|plz|kindly|hey|hi|hello|ok|okay|now|then|just|also|can|could|would|will|you|u|we|i|lets|let us|go ahead and|go|id like|like|want|need|wanna|to|how (?:do|can|could|should|would|to)|must|quickly|immediately|help me) )*';
const WORDS =
  '(?:quick|short|brief|full|complete|latest|current|new|overall|adoption|product|usage|feature|health|account|portfolio|customer|peer|score|dormant|active)';
/** What such a verb may ask for and still be a question: `Create a summary of …`, `Send me the adoption of …`. */
const SHOWN =
  '(?:summar(?:y|ies)|overviews?|rundown|snapshot|break ?downs?|comparisons?|benchmarks?|dashboards?|adoption|usage|scores?|stats|statistics|numbers|figures|metrics|features?|users?|picture|recap|status|details|lists?|health(?: checks?)?)';
const ASKING: readonly RegExp[] = [
  new RegExp(
    `^${POLITE}(?:create|make|build|write|draft|give|run|send|share|print|start|put)(?: me| us)?(?: a| an| the| my| our| some)?(?: ${WORDS})*(?: §)?(?: ${WORDS})* ${SHOWN}(?!\\w)`,
  ),
  new RegExp(
    `^${POLITE}(?:give|send|run|tell|ask|update|ping|remind) (?:me|us)(?! (?:(?:an?|some) )?(?:e ?mail|joke|story|call|discount|raise|flight|coffee|reminder))(?!\\w)`,
  ),
  /^(?:(?:change|drop|move|update|end|start|run|order|set|share|stop|post|call)s?|any) (?:in|of|for|on|at|since|over|from|down)(?!\w)/,
];
const COMMANDS: readonly RegExp[] = [
  new RegExp(`^${POLITE}(?:${CHANGING})(?!\\w)`),
  new RegExp(`(?:^| )(?:and|then) (?:then )?(?:${STRONG}) (?:it|them|this|that|him|her|§)(?!\\w)`),
  new RegExp(`^${POLITE}(?:increase|decrease|raise|lower|bump)(?: \\S+)* (?:to|by) \\d`),
];
/** What no answer of ours is about, whatever else is said. */
const ELSEWHERE =
  /(?:^| )(?:weather|jokes?|poem|haiku|lyrics|stock (?:price|market)|share price|ceo|cfo|cto|headquarter(?:s|ed)?|phone number|e ?mail address|capital of|world cup|super bowl|system prompt|previous instructions|meaning of life|who are you|what are you|what can you do|how are you|how old are you|are you (?:a|an|ok|okay|there|real|human)|your name)(?!\w)/;

/** Whether a text, written as the rules read it, asks for something else than an answer about adoption: a change, a message, a chat. */
export const isOtherRequest = (text: string): boolean =>
  ELSEWHERE.test(text) || (COMMANDS.some((words) => words.test(text)) && !ASKING.some((words) => words.test(text)));
