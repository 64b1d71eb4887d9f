import { formatInteger, formatMetric, formatPercent } from '@adoption/presentation';
import type { Api } from '../../api/client';
import { Value } from '../../kit/value';
import { FEATURES } from '../../words/features';
import styles from './feature-figures.module.css';

interface Figure {
  readonly label: string;
  readonly value: string;
  readonly note?: string | null;
}

/** The figures of a feature in words. */
export function FeatureFigures({ detail: { feature, everUsers, newUsers, firstUse, lastUse } }: { readonly detail: Api<'FeatureDetailResponse'> }) {
  const { users, usagePercent, uses, daysUsed, repeatUsers, peerUsagePercent, peerAdoptionPercent, medianDaysToFirstUse, medianDaysOfAdopters } = feature;
  const period: Figure[] = [
    { label: FEATURES.users, value: formatInteger(users), note: usagePercent === null ? null : FEATURES.usersShare(usagePercent) },
    { label: FEATURES.peers, value: formatPercent(peerUsagePercent), note: peerAdoptionPercent === null ? null : FEATURES.peersAdopted(peerAdoptionPercent) },
    { label: FEATURES.usesLabel, value: formatInteger(uses), note: FEATURES.onDays(daysUsed) },
    { label: FEATURES.cameBack, value: formatInteger(repeatUsers), note: FEATURES.ofUsersNow(users) },
  ];
  const reach: Figure[] = [
    { label: FEATURES.firstUse, ...useDay(firstUse) },
    { label: FEATURES.lastUse, ...useDay(lastUse) },
    { label: FEATURES.medianDays, value: formatMetric(medianDaysToFirstUse, 'days'), note: FEATURES.medianDaysNote },
    { label: FEATURES.medianAdopters, value: formatMetric(medianDaysOfAdopters, 'days'), note: FEATURES.everUsers(everUsers, newUsers) },
  ];
  return (
    <>
      <FigureList title={FEATURES.figures} figures={period} />
      <FigureList title={FEATURES.reach} figures={reach} />
    </>
  );
}

const useDay = (use: Api<'FeatureUseDay'> | null): Omit<Figure, 'label'> =>
  use === null ? { value: FEATURES.never } : { value: FEATURES.day(use.date), note: FEATURES.by(use.users) };

const FigureList = ({ title, figures }: { readonly title: string; readonly figures: readonly Figure[] }) => (
  <section>
    <h3>{title}</h3>
    <dl className={styles.list}>
      {figures.map(({ label, value, note }) => (
        <div key={label}>
          <dt className="small">{label}</dt>
          <dd className={styles.value}>
            <Value text={value} />
          </dd>
          {note !== undefined && note !== null && <dd className="small">{note}</dd>}
        </div>
      ))}
    </dl>
  </section>
);
