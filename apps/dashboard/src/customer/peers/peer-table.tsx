import { formatPercentile, medianWord, peerMedianValue, peerValue } from '@adoption/presentation';
import { Card } from '../../kit/card';
import { Value } from '../../kit/value';
import { PEERS } from '../../words/peers';
import type { Dashboard } from '../section-props';
import { PercentileStrip } from './percentile-strip';
import styles from './peer-table.module.css';

/** Every compared figure: own value, the peers' median, where it stands among them. */
export function PeerTable({ dashboard: { customer, peerComparison } }: { readonly dashboard: Dashboard }) {
  return (
    <Card title={PEERS.card(customer.name)} subtitle={PEERS.cardNote}>
      <table className={styles.table}>
        <caption className="visually-hidden">{PEERS.card(customer.name)}</caption>
        <thead>
          <tr>
            <th scope="col">{PEERS.metric}</th>
            <th scope="col">{customer.name}</th>
            <th scope="col">{PEERS.median}</th>
            <th scope="col" className={styles.strip}>
              {PEERS.position}
            </th>
            <th scope="col">{PEERS.percentile}</th>
          </tr>
        </thead>
        <tbody>
          {peerComparison.rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function Row({ row }: { readonly row: Dashboard['peerComparison']['rows'][number] }) {
  const { label, percentile, interval, position, level } = row;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <strong>
          <Value text={peerValue(row)} />
        </strong>
      </td>
      <td>
        <Value text={peerMedianValue(row)} />
      </td>
      <td className={styles.strip}>{percentile !== null && <PercentileStrip percentile={percentile} interval={interval} position={position} />}</td>
      <td>
        <strong>
          <Value text={formatPercentile(percentile)} />
        </strong>
        {level !== null && <span className={styles.level}>{PEERS.levels[level]}</span>}
        {percentile !== null && <span className={`${styles.word} ${position === null ? '' : styles[position]}`}>{medianWord(percentile)}</span>}
        {interval !== null && <span className="visually-hidden">{PEERS.interval(formatPercentile(interval[0]!), formatPercentile(interval[1]!))}</span>}
      </td>
    </tr>
  );
}
