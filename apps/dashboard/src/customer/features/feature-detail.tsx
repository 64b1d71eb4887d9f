import { type ChartColours, type ChartSize, trendLine } from '@adoption/presentation';
import { useCallback } from 'react';
import type { Api } from '../../api/client';
import { ChartFigure } from '../../charts/chart-figure';
import { FEATURES } from '../../words/features';
import styles from './feature-detail.module.css';
import { FeatureFigures } from './feature-figures';
import { GroupTable } from './group-table';
import { PeopleLinks } from './people-links';

interface FeatureDetailProps {
  readonly customerId: string;
  readonly detail: Api<'FeatureDetailResponse'>;
}

/** The use of a feature: figures, users over time, by role and team, and who they are. */
export function FeatureDetail({ customerId, detail }: FeatureDetailProps) {
  const { feature, trend, roles, teams } = detail;
  const build = useCallback(
    (size: ChartSize, colours: ChartColours) =>
      trendLine(
        trend.points.map(({ to, users }) => ({ date: to, value: users })),
        { name: FEATURES.trendName },
        colours,
        size,
      ),
    [trend],
  );
  return (
    <div className={styles.detail}>
      <FeatureFigures detail={detail} />
      <PeopleLinks customerId={customerId} feature={feature.key} />
      <section className={styles.part}>
        <h3>{FEATURES.trend[trend.step]}</h3>
        <ChartFigure build={build} height={180} />
      </section>
      {feature.users === 0 ? (
        <p className="small">{FEATURES.nobody}</p>
      ) : (
        <>
          <GroupTable
            title={FEATURES.roles}
            head={FEATURES.head.role}
            groups={roles.map(({ role, ...counts }) => ({ name: role ?? FEATURES.unknownRole, ...counts }))}
          />
          <GroupTable
            title={FEATURES.teams}
            head={FEATURES.head.team}
            groups={teams.map(({ team, ...counts }) => ({ name: team ?? FEATURES.unknownTeam, ...counts }))}
          />
        </>
      )}
    </div>
  );
}
