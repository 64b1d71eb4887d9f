/** Parts of the rules: words for something that goes up or down. */
const VERBS = [
  'chang(?:e|es|ed|ing)|drop(?:s|ped|ping)?|f[ae]ll(?:s|en|ing)?|ris(?:e|es|en|ing)|rose|decreas(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)',
  'improv(?:e|es|ed|ing|ements?)|mov(?:e|es|ed|ing|ements?)|jump(?:s|ed|ing)?|slip(?:s|ped|ping)?|dip(?:s|ped|ping)?|slump(?:s|ed|ing)?|slid(?:e|es|ing)?|s[aiu]nk(?:s|ing)?',
  'plung(?:e|es|ed|ing)|tumbl(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tank(?:s|ed|ing)?|crash(?:es|ed|ing)?|climb(?:s|ed|ing)?|surg(?:e|es|ed|ing)|spik(?:e|es|ed|ing)|sw[iu]ng(?:s|ing)?',
  'shift(?:s|ed|ing)?|worsen(?:s|ed|ing)?|deteriorat(?:e|es|ed|ing)|recover(?:s|ed|ing|y)?|bounc(?:e|es|ed|ing)|los(?:e|es|t|ing|s)|gain(?:s|ed|ing)?|d(?:iv|ov)(?:e|es|ed|ing)|sag(?:s|ged|ging)?',
  'grow(?:s|n|ing|th)?|grew|shr[aiu]nk(?:s|ing)?|tick(?:s|ed|ing)?|nosediv(?:e|es|ed|ing)|weaken(?:s|ed|ing)?|strengthen(?:s|ed|ing)?|boost(?:s|ed)?|hike[sd]?|dent(?:s|ed)?|decay(?:s|ed|ing)?',
  'fluctuat(?:e|es|ed|ing|ions?)|evolv(?:e|es|ed|ing)|evolution|develop(?:s|ed|ing|ments?)?|trend(?:s|ed|ing)?|turnaround|setback|swings',
].join('|');

/** A change as a verb or a noun, without the looser words. */
export const MOVE = `(?:${VERBS})`;
/** The same with words that mean a change only beside a score. */
export const MOVES = `(?:${VERBS}|delta|differen(?:ce|t)|w[eo]nt|go(?:es|ing|ne)?|(?<!(?:pull|bring|look|open|show|put|com(?:e|ing)|sum|speed|add|set|stacks?|measures?|catch) )up|down(?! for)|lower(?:ed)?|higher|raised?|lift(?:s|ed)?)`;
