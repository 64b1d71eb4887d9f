import { Modal } from '@mantine/core';
import { type ChartColours, type ChartSize, formatDate, MISSING, trendLine } from '@adoption/presentation';
import { useCallback } from 'react';
import { type Api, api } from '../../api/client';
import { ChartFigure } from '../../charts/chart-figure';
import { Failure, Loading, Skeleton } from '../../kit/states';
import { CUSTOMER, OVERVIEW } from '../../words/customer';
import type { Period } from '../adoption-search';
import type { Dashboard } from '../section-props';
import styles from './score-history-dialog.module.css';

interface ScoreHistoryDialogProps {
  readonly customer: Dashboard['customer'];
  readonly period: Period;
  readonly onClose: () => void;
}

/** The score week by week, every change explained. */
export function ScoreHistoryDialog({ customer, period, onClose }: ScoreHistoryDialogProps) {
  const { data, error, refetch } = api.useQuery('get', '/api/intelligence/adoption/{customerId}/score-history', {
    params: { path: { customerId: customer.id }, query: { period } },
  });
  return (
    <Modal opened onClose={onClose} size="lg" title={`${OVERVIEW.history} · ${customer.name}`} closeButtonProps={{ 'aria-label': OVERVIEW.hideHistory }}>
      {error !== null && <Failure error={error} what={CUSTOMER.data(customer.name)} onRetry={() => void refetch()} />}
      {data !== undefined && <History history={data} />}
      {data === undefined && error === null && (
        <Loading what={OVERVIEW.history}>
          <Skeleton height={220} />
        </Loading>
      )}
    </Modal>
  );
}

function History({ history }: { readonly history: Api<'ScoreHistory'> }) {
  const build = useCallback(
    (size: ChartSize, colours: ChartColours) =>
      trendLine(
        history.items.map(({ asOf, score }) => ({ date: asOf, value: score })),
        { name: OVERVIEW.score, max: 100 },
        colours,
        size,
      ),
    [history],
  );
  return (
    <>
      <ChartFigure build={build} height={220} withTable={false} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{OVERVIEW.changed}</th>
            <th scope="col">{OVERVIEW.score}</th>
            <th scope="col">{OVERVIEW.why}</th>
          </tr>
        </thead>
        <tbody>
          {history.items.toReversed().map(({ asOf, score, change, milestones }) => (
            <tr key={asOf}>
              <th scope="row">{formatDate(asOf)}</th>
              <td className="number">{score ?? MISSING}</td>
              <td>{[change?.explanation, ...milestones.map(({ title }) => title)].filter((part) => part != null).join(' ') || MISSING}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
