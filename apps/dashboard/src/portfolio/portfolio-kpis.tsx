import { changeParts, formatInteger, formatNumber, formatPercent, formatTarget, MISSING, statusWord } from '@adoption/presentation';
import type { ReactNode } from 'react';
import { Change } from '../kit/delta';
import { Spark } from '../kit/spark';
import { Status } from '../kit/status';
import { Value } from '../kit/value';
import { PORTFOLIO } from '../words/portfolio';
import type { Portfolio } from './portfolio-query';
import { seriesWords } from './series-words';
import styles from './portfolio-kpis.module.css';

/** The four figures that a leader answers for. */
export function PortfolioKpis({ portfolio: { kpis } }: { readonly portfolio: Portfolio }) {
  const { averageScore, accountsBelow50, dormantUsers, dormantRecovery } = kpis;
  const whole = (value: number | null): string => (value === null ? MISSING : formatInteger(value));
  return (
    <dl className={styles.kpis} aria-label={PORTFOLIO.kpis}>
      <Kpi label={PORTFOLIO.averageScore} kpi={averageScore} format={formatNumber} note={PORTFOLIO.accountsScored(formatInteger(averageScore.accounts))}>
        <Change parts={changeParts({ change: averageScore.change, changeKind: 'absolute' })} suffix={PORTFOLIO.vsBefore} />
        <Judged kpi={averageScore} unit="points" />
      </Kpi>
      <Kpi label={PORTFOLIO.below50} kpi={accountsBelow50} format={whole} note={shareOf(accountsBelow50.share, PORTFOLIO.ofScored)}>
        <Change parts={changeParts({ change: accountsBelow50.change, changeKind: 'absolute' })} lowerIsBetter suffix={PORTFOLIO.vsBefore} />
      </Kpi>
      <Kpi label={PORTFOLIO.dormant} kpi={dormantUsers} format={whole} note={shareOf(dormantUsers.share, PORTFOLIO.ofUsers)}>
        <Judged kpi={dormantUsers} unit="percent" />
      </Kpi>
      <Kpi
        label={PORTFOLIO.recovery}
        kpi={dormantRecovery}
        format={formatPercent}
        note={dormantRecovery.dormantBefore === null ? null : PORTFOLIO.recovered(whole(dormantRecovery.recovered), whole(dormantRecovery.dormantBefore))}
      >
        <Judged kpi={dormantRecovery} unit="percent" />
      </Kpi>
    </dl>
  );
}

const shareOf = (share: number | null, words: (percent: string) => string): string | null => (share === null ? null : words(formatPercent(share)));

interface KpiProps {
  readonly label: string;
  readonly kpi: { readonly value: number | null; readonly series: readonly (number | null)[] };
  readonly format: (value: number | null) => string;
  readonly note: string | null;
  readonly children: ReactNode;
}

function Kpi({ label, kpi: { value, series }, format, note, children }: KpiProps) {
  const trend = seriesWords(series, format);
  return (
    <div className={styles.kpi}>
      <dt className="small">{label}</dt>
      <dd className={styles.figure}>
        <span className={styles.value}>
          <Value text={format(value)} />
        </span>
        {trend !== null && (
          <span className={styles.spark}>
            <Spark values={series} width={88} height={26} />
            <span className="visually-hidden">{trend}</span>
          </span>
        )}
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
