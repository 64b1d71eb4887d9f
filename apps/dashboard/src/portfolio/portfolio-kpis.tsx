import { changeParts, formatInteger, formatNumber, formatPercent, formatTarget, MISSING, statusWord } from '@adoption/presentation';
import type { ReactNode } from 'react';
import { Change } from '../kit/delta';
import { Status } from '../kit/status';
import { Value } from '../kit/value';
import { PORTFOLIO } from '../words/portfolio';
import type { Portfolio } from './portfolio-query';
import styles from './portfolio-kpis.module.css';

/** The four figures that a leader answers for. */
export function PortfolioKpis({ portfolio: { kpis } }: { readonly portfolio: Portfolio }) {
  const { averageScore, accountsBelow50, dormantUsers, dormantRecovery } = kpis;
  const whole = (value: number | null): string => (value === null ? MISSING : formatInteger(value));
  return (
    <dl className={styles.kpis} aria-label={PORTFOLIO.kpis}>
      <Kpi label={PORTFOLIO.averageScore} value={formatNumber(averageScore.value)} note={PORTFOLIO.accountsScored(formatInteger(averageScore.accounts))}>
        <Change parts={changeParts({ change: averageScore.change, changeKind: 'absolute' })} suffix={PORTFOLIO.vsBefore} />
        <Judged kpi={averageScore} unit="points" />
      </Kpi>
      <Kpi label={PORTFOLIO.below50} value={whole(accountsBelow50.value)} note={shareOf(accountsBelow50.share, PORTFOLIO.ofScored)}>
        <Change parts={changeParts({ change: accountsBelow50.change, changeKind: 'absolute' })} lowerIsBetter suffix={PORTFOLIO.vsBefore} />
      </Kpi>
      <Kpi label={PORTFOLIO.dormant} value={whole(dormantUsers.value)} note={shareOf(dormantUsers.share, PORTFOLIO.ofUsers)}>
        <Judged kpi={dormantUsers} unit="percent" />
      </Kpi>
      <Kpi
        label={PORTFOLIO.recovery}
        value={formatPercent(dormantRecovery.value)}
        note={dormantRecovery.dormantBefore === null ? null : PORTFOLIO.recovered(whole(dormantRecovery.recovered), whole(dormantRecovery.dormantBefore))}
      >
        <Judged kpi={dormantRecovery} unit="percent" />
      </Kpi>
    </dl>
  );
}

const shareOf = (share: number | null, words: (percent: string) => string): string | null => (share === null ? null : words(formatPercent(share)));

function Kpi({ label, value, note, children }: { readonly label: string; readonly value: string; readonly note: string | null; readonly children: ReactNode }) {
  return (
    <div className={styles.kpi}>
      <dt className="small">{label}</dt>
      <dd className={styles.value}>
        <Value text={value} />
      </dd>
      {note !== null && <dd className="small">{note}</dd>}
      <dd className={styles.lines}>{children}</dd>
    </div>
  );
}

function Judged({ kpi, unit }: { readonly kpi: Pick<Portfolio['kpis']['dormantUsers'], 'status' | 'target'>; readonly unit: string }) {
  return (
    <span className={styles.judged}>
      <Status tone={kpi.status ?? 'plain'}>{statusWord(kpi)}</Status>
      <span className="small">{formatTarget(kpi.target, unit)}</span>
    </span>
  );
}
