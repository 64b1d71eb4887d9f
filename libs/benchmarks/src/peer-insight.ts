import { TOLERANCE } from '@adoption/metrics';
import { figureWords } from './figure-words';
import { INSIGHT_RULES } from './insight-rules';
import type { PeerRow } from './peer-row';

export interface PeerInsight {
  readonly headline: string;
  /** The numbers behind it. */
  readonly detail: string;
  /** What may close the largest gap; null without one. */
  readonly consider: string | null;
}

/** What the rows do not say about the account. */
export interface InsightFacts {
  /** Null when the seats are not known. */
  readonly licensedUsers: number | null;
  /** Seat users that were ever active. */
  readonly activatedUsers: number;
}

/** A row with a place among the peers. */
interface Placed extends PeerRow {
  readonly value: number;
  readonly peerMedian: number;
  readonly percentile: number;
}

/**
 * One sentence on where an account is better and worse than its peers, the numbers of its strongest and its weakest figure (highest
 * and lowest percentile), and what may help the weakest. Only figures whose interval leaves the middle out are called above or below.
 * @returns null when no row has a percentile
 */
export function peerInsight(rows: readonly PeerRow[], facts: InsightFacts): PeerInsight | null {
  const placed = rows.filter((row): row is Placed => row.value !== null && row.peerMedian !== null && row.percentile !== null);
  if (placed.length === 0) return null;
  const above = placed.filter(({ position }) => position === 'above').sort((a, b) => b.percentile - a.percentile);
  const below = placed.filter(({ position }) => position === 'below').sort((a, b) => a.percentile - b.percentile);
  // A figure that sums up others names no gap of its own, so it is told only when nothing else is.
  const strongest = above.find(({ key }) => INSIGHT_RULES[key].consider !== null) ?? above[0];
  const weakest = below.find(({ key }) => INSIGHT_RULES[key].consider !== null) ?? below[0];
  const evidence = [weakest && evidenceOf(weakest), weakest && gainOf(weakest, facts), strongest && evidenceOf(strongest)];
  return {
    headline: headlineOf(subjectsOf(above, below), subjectsOf(below, above)),
    detail: evidence.filter((sentence) => sentence != null).join(' ') || inLineOf(placed.length),
    consider: weakest === undefined ? null : INSIGHT_RULES[weakest.key].consider,
  };
}

/** The subjects of rows, without repetition; a row goes by its own name when one of the others has the same subject. */
function subjectsOf(rows: readonly PeerRow[], others: readonly PeerRow[]): string[] {
  const disputed = new Set(others.map(({ key }) => INSIGHT_RULES[key].subject));
  const names = rows.map(({ key }) => INSIGHT_RULES[key]).map(({ subject, name }) => (disputed.has(subject) ? name : subject));
  return [...new Set(names)];
}

function headlineOf(above: readonly string[], below: readonly string[]): string {
  if (above.length === 0 && below.length === 0) return 'In line with similar customers.';
  if (below.length === 0) return `Above average on ${listOf(above)}.`;
  if (above.length === 0) return `Below average on ${listOf(below)}.`;
  return `Above average on ${listOf(above)}, below on ${listOf(below)}.`;
}

/** `a`, `a and b`, `a, b and c`. */
const listOf = (names: readonly string[]): string => (names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);

const inLineOf = (compared: number): string =>
  compared === 1 ? 'The one figure compared is not clearly above or below.' : `None of the ${compared} figures compared is clearly above or below.`;

function evidenceOf(row: Placed): string {
  const [own, peers] = wordsOf(row);
  return `${row.label}: ${own} against a peer median of ${peers}.`;
}

/** How many more people the peer median means; only for activation, and only when the seats are known. */
function gainOf(row: Placed, { licensedUsers, activatedUsers }: InsightFacts): string | null {
  if (row.key !== 'userActivation' || licensedUsers === null) return null;
  const more = Math.ceil((row.peerMedian / 100) * licensedUsers - TOLERANCE) - activatedUsers;
  if (more <= 0) return null;
  return `Reaching the peer median of ${wordsOf(row)[1]} means ${more} more activated ${more === 1 ? 'user' : 'users'}.`;
}

const wordsOf = ({ key, value, peerMedian }: Placed): [string, string] => figureWords([value, peerMedian], INSIGHT_RULES[key].unit);
