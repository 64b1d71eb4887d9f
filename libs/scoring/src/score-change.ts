import { type AdoptionScore, roundHalfUp, type ScoreComponent } from './adoption-score';
import type { ScoreComponentKey } from './score-formula';

/** How a score came from an earlier one. */
export interface ScoreChange {
  /** Score now minus score then; null unless both are known and of one formula version. */
  readonly delta: number | null;
  /** Points now minus points then, by component; they sum to the delta. */
  readonly deltaPoints: Readonly<Record<ScoreComponentKey, number>> | null;
  /** "+5, because …", largest part first; null without a delta. */
  readonly explanation: string | null;
}

/** What of a score its change is told from: enough to be kept and compared later. */
export interface ComparableScore extends Pick<AdoptionScore, 'exact' | 'formulaVersion'> {
  /** In the formula's order. */
  readonly components: readonly Pick<ScoreComponent, 'key' | 'points'>[];
}

const UNKNOWN: ScoreChange = { delta: null, deltaPoints: null, explanation: null };

/** Explains the change of a score exactly: every point of it belongs to one component. */
export function scoreChange(now: ComparableScore, then: ComparableScore | null): ScoreChange {
  if (then === null || now.exact === null || then.exact === null || now.formulaVersion !== then.formulaVersion) return UNKNOWN;
  const before = new Map(then.components.map((component) => [component.key, component.points ?? 0]));
  const parts = now.components.map(({ key, points }) => ({ key, points: (points ?? 0) - (before.get(key) ?? 0) }));
  const delta = now.exact - then.exact;
  const deltaPoints = Object.fromEntries(parts.map(({ key, points }) => [key, points])) as Record<ScoreComponentKey, number>;
  return { delta, deltaPoints, explanation: explain(delta, parts) };
}

const NAMES: Readonly<Record<ScoreComponentKey, string>> = {
  userActivation: 'user activation',
  featureBreadth: 'feature breadth',
  engagementDepth: 'engagement depth',
  usageTrend: 'usage trend',
  entitlementUtilization: 'entitlement utilization',
};

function explain(delta: number, parts: readonly { key: ScoreComponentKey; points: number }[]): string {
  const told = parts
    .map(({ key, points }) => ({ name: NAMES[key], points, text: signed(points, 1) }))
    .filter(({ text }) => text !== NOTHING)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  if (told.length === 0) return 'Unchanged: no part of the score has moved.';
  const list = told.map(({ name, text }) => `${name} ${text}`);
  const last = list.pop()!;
  return `${signed(delta, 0)}, because ${list.length === 0 ? last : `${list.join(', ')} and ${last}`} points.`;
}

/** A difference that rounds to nothing. */
const NOTHING = '±0';

/** A rounded number with its sign; the minus is a real minus. */
function signed(value: number, digits: number): string {
  const scale = 10 ** digits;
  const rounded = (Math.sign(value) * roundHalfUp(Math.abs(value) * scale)) / scale;
  return rounded === 0 ? NOTHING : `${rounded > 0 ? '+' : '−'}${Math.abs(rounded).toFixed(digits)}`;
}
