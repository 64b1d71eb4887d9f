import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ChartColours, type ChartSize, formatDate, formatInteger, scoreChangeParts, trendLine } from '@adoption/presentation';
import { useCallback } from 'react';
import { type Api, api } from '../../api/client';
import { ChartFigure } from '../../charts/chart-figure';
import { Change } from '../../kit/delta';
import { PlainTable } from '../../kit/plain-table';
import { Failure, Loading, Skeleton } from '../../kit/states';
import { useFocusBack } from '../../kit/use-focus-back';
import { Value } from '../../kit/value';
import { OVERVIEW } from '../../words/customer';
import type { Period } from '../adoption-search';
import type { Dashboard } from '../section-props';
import styles from './score-history-dialog.module.css';

interface ScoreHistoryDialogProps {
  readonly customer: Dashboard['customer'];
  readonly period: Period;
  readonly onClose: () => void;
}

const PENDING_MILLISECONDS = 5_000;
const CHART_HEIGHT = 220;

/** The score week by week, every change explained. Asked for again while scores are being computed. */
export function ScoreHistoryDialog({ customer, period, onClose }: ScoreHistoryDialogProps) {
  useFocusBack();
  const narrow = useMediaQuery('(max-width: 640px)') ?? false;
  const { data, error, refetch } = api.useQuery(
    'get',
    '/api/intelligence/adoption/{customerId}/score-history',
    { params: { path: { customerId: customer.id }, query: { period } } },
    { refetchInterval: ({ state }) => (state.data?.pending === true ? PENDING_MILLISECONDS : false) },
  );
  return (
    <Modal
      opened
      onClose={onClose}
      size={720}
      fullScreen={narrow}
      title={`${OVERVIEW.history} · ${customer.name}`}
      closeButtonProps={{ 'aria-label': OVERVIEW.hideHistory, size: 34 }}
    >
      {data !== undefined && <History history={data} />}
      {data === undefined && error !== null && <Failure error={error} what={OVERVIEW.historyData} onRetry={() => void refetch()} />}
      {data === undefined && error === null && (
        <Loading what={OVERVIEW.historyData}>
          <Skeleton height={560} />
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
        { name: OVERVIEW.score, max: 100, format: formatInteger },
        colours,
        size,
      ),
    [history],
  );
  return (
    <>
      <ChartFigure build={build} height={CHART_HEIGHT} withTable={false} />
      {history.pending && <p className="small">{OVERVIEW.historyPending}</p>}
      <PlainTable
        caption={OVERVIEW.historyTable}
        head={[OVERVIEW.day, OVERVIEW.shownScore, OVERVIEW.sinceBefore, OVERVIEW.why]}
        rows={history.items.toReversed().map(({ asOf, score, change, milestones }) => ({
          key: asOf,
          cells: [
            <span key="day" className={styles.day}>
              {formatDate(asOf)}
            </span>,
            <Value key="score" text={formatInteger(score)} />,
            change === null ? null : <Change key="change" parts={scoreChangeParts(change.delta)} />,
            [change?.explanation, ...milestones.map(({ title }) => title)].filter((part) => part != null).join(' '),
          ],
        }))}
      />
    </>
  );
}
