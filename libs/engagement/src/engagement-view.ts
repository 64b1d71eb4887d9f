import type { AudienceRule, AudienceStatus, Exclusions } from './choose-audience';
import type { EngagementRecord } from './engagement-record';
import { DELIVERY_STATES, type DeliveryState, type EngagementKind, type EngagementState } from './engagement-states';
import { shareOf } from './outcome-of';
import type { RecoveredGroup } from './outcome.shape';
import type { RecoveredCounts } from './queries/count-recovered.query';

/** An engagement as people see it. Instants are RFC 3339 in UTC. */
export interface EngagementView {
  readonly id: string;
  readonly kind: EngagementKind;
  readonly state: EngagementState;
  readonly name: string;
  readonly customer: { readonly id: string; readonly name: string; readonly timeZone: string };
  readonly feature: { readonly key: string; readonly name: string } | null;
  readonly subject: string;
  readonly body: string;
  readonly linkUrl: string | null;
  readonly audience: AudienceView;
  readonly holdoutPercent: number;
  readonly quietHours: boolean;
  readonly sendAt: string | null;
  readonly senderName: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly jobId: string | null;
  /** null before the start. */
  readonly excluded: Exclusions | null;
  readonly targets: number;
  readonly heldOut: number;
  /** How often its download link was followed; null: it has none. */
  readonly clicks: number | null;
  readonly deliveries: Readonly<Record<DeliveryState, number>>;
  /** Who got the mail of a campaign and is active again; null for other kinds, and before the start. */
  readonly recovered: RecoveredGroup | null;
}

/** An audience with every field; those of the other forms are null. */
export interface AudienceView {
  readonly status: AudienceStatus | null;
  readonly feature: string | null;
  readonly used: boolean | null;
  readonly userIds: string[] | null;
}

export const audienceView = (rule: AudienceRule): AudienceView => ({
  status: 'status' in rule ? rule.status : null,
  feature: 'feature' in rule ? rule.feature : null,
  used: 'feature' in rule ? rule.used : null,
  userIds: 'userIds' in rule ? [...rule.userIds] : null,
});

/** Whether people are called back by it, and have been: then it tells who came. */
export const callsBack = ({ kind, startedAt }: Pick<EngagementRecord, 'kind' | 'startedAt'>): boolean => kind === 'campaign' && startedAt !== null;

const NOBODY = { over: 0, overBack: 0, soFar: 0, soFarBack: 0 };
const recoveredGroup = ({ over, overBack, soFar, soFarBack }: Omit<RecoveredCounts, 'engagement'>): RecoveredGroup => ({
  over: shareOf(overBack, over),
  soFar: shareOf(soFarBack, soFar),
});

/** @param counts who came back; undefined: nobody was reached */
export const engagementView = (record: EngagementRecord, counts: RecoveredCounts | undefined): EngagementView => ({
  id: record.id,
  kind: record.kind,
  state: record.state,
  name: record.name,
  customer: { id: record.customerId, name: record.customerName, timeZone: record.timeZone },
  feature: record.featureKey === null ? null : { key: record.featureKey, name: record.featureName ?? record.featureKey },
  subject: record.subject,
  body: record.body,
  linkUrl: record.linkUrl,
  audience: audienceView(record.audience),
  holdoutPercent: record.holdoutPercent,
  quietHours: record.quietHours,
  sendAt: record.sendAt?.toISOString() ?? null,
  senderName: record.createdName,
  createdAt: record.createdAt.toISOString(),
  updatedAt: record.updatedAt.toISOString(),
  startedAt: record.startedAt?.toISOString() ?? null,
  endedAt: record.endedAt?.toISOString() ?? null,
  jobId: record.job,
  excluded: record.excluded,
  targets: record.targets,
  heldOut: record.heldOut,
  clicks: record.clicks,
  deliveries: Object.fromEntries(DELIVERY_STATES.map((state) => [state, record.deliveries[state] ?? 0])) as Record<DeliveryState, number>,
  recovered: callsBack(record) ? recoveredGroup(counts ?? NOBODY) : null,
});
