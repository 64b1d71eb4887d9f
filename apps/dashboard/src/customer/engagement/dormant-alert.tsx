import { Button } from '@mantine/core';
import { IconAlertTriangleFilled, IconCircleCheckFilled } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { TableExport } from '../../exports/table-export';
import { useNear } from '../../kit/use-near';
import { ENGAGEMENT } from '../../words/engagement';
import { EXPORTS } from '../../words/exports';
import { USERS } from '../../words/users';
import type { Dashboard } from '../section-props';
import styles from './dormant-alert.module.css';
import { dormantEvidence } from './dormant-evidence';

const LatestCampaigns = lazy(() => import('../../campaigns/latest-campaigns').then(({ LatestCampaigns: loaded }) => ({ default: loaded })));

interface DormantAlertProps {
  readonly customer: { readonly id: string; readonly name: string };
  readonly period: Pick<Dashboard['period'], 'key' | 'asOf'>;
  readonly metric: Dashboard['userMetrics']['dormantUsers'];
  readonly health: Dashboard['userMetrics']['health'];
  readonly onOpen: () => void;
  readonly onCampaign: () => void;
}

/** Who has gone quiet, and whether that is more than usual. */
export function DormantAlert({ customer, period, metric, health, onOpen, onCampaign }: DormantAlertProps) {
  const { ref, near } = useNear<HTMLDivElement>();
  const latest = (
    <div ref={ref}>
      <Suspense fallback={null}>{near && <LatestCampaigns customerId={customer.id} />}</Suspense>
    </div>
  );
  if (health.dormant === 0)
    return (
      <div className={`${styles.alert} ${styles.good}`}>
        <IconCircleCheckFilled size={19} aria-hidden="true" />
        <div>
          <p className={styles.title}>{health.neverActive === 0 ? ENGAGEMENT.nobodyQuiet : ENGAGEMENT.nobodyQuietSomeNever}</p>
          {latest}
        </div>
      </div>
    );
  const evidence = dormantEvidence(metric);
  return (
    <div className={`${styles.alert} ${metric.status === 'poor' ? styles.poor : styles.watch}`}>
      <IconAlertTriangleFilled size={19} aria-hidden="true" />
      <div>
        <p className={styles.title}>{ENGAGEMENT.quiet(health.dormant)}</p>
        {evidence !== null && <p className="small">{evidence}</p>}
        <div className={`${styles.actions} no-print`}>
          <Button variant="default" size="compact-sm" className={styles.button} onClick={onOpen}>
            {ENGAGEMENT.viewList}
          </Button>
          <TableExport
            label={EXPORTS.export}
            size="compact-sm"
            className={styles.button}
            wish={(format) => ({
              kind: 'users',
              customerId: customer.id,
              about: USERS.title(customer.name, USERS.lists.dormant),
              query: { status: 'dormant', period: period.key, asOf: period.asOf },
              body: { format },
            })}
          />
          <Button variant="default" size="compact-sm" className={styles.button} onClick={onCampaign}>
            {ENGAGEMENT.campaign}
          </Button>
        </div>
        {latest}
      </div>
    </div>
  );
}
