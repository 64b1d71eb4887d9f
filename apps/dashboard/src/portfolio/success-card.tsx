import { statusWord } from '@adoption/presentation';
import { api } from '../api/client';
import { Card } from '../kit/card';
import { Failure, Loading, Skeleton } from '../kit/states';
import { Status } from '../kit/status';
import { Value } from '../kit/value';
import { SUCCESS } from '../words/success';
import { successCells } from './success-cells';
import styles from './success-card.module.css';

/** Does the product help? Its success metrics, each held against its target. */
export function SuccessCard() {
  const { data, error, refetch } = api.useQuery('get', '/api/intelligence/outcomes', {}, { staleTime: 60_000 });
  return (
    <Card level={2} title={SUCCESS.title} subtitle={SUCCESS.note}>
      <div className={styles.frame}>
        <div className={styles.room}>
          {error !== null && <Failure error={error} what={SUCCESS.data} onRetry={() => void refetch()} />}
          {error === null && data === undefined && (
            <Loading what={SUCCESS.data}>
              <Skeleton height={128} />
            </Loading>
          )}
          {data !== undefined && (
            <dl className={styles.metrics}>
              {successCells(data).map(({ key, value, target, note, judged }) => (
                <div key={key}>
                  <dt className="small">{SUCCESS.names[key]}</dt>
                  <dd className={styles.value}>
                    <Value text={value} />
                  </dd>
                  <dd className={styles.judged}>
                    <Status tone={judged.status ?? 'plain'}>{statusWord(judged)}</Status>
                    <span className="small">{target}</span>
                  </dd>
                  <dd className="small">{note}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      </div>
    </Card>
  );
}
