import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { Card } from '../kit/card';
import { ShowMore } from '../kit/show-more';
import { Empty, Failure, Loading, Skeleton } from '../kit/states';
import { EXPORTS } from '../words/exports';
import { exportsQuery } from './exports-query';
import { ExportsTable } from './exports-table';
import styles from './exports-page.module.css';

/** Files that people asked for: which are there, which are being made, and which are gone. */
export function ExportsPage() {
  const query = useInfiniteQuery(exportsQuery);
  const { data, error } = query;
  const table = useRef<HTMLDivElement>(null);
  const exports = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <h1>{EXPORTS.page}</h1>
      <p className="small">{EXPORTS.pageNote}</p>
      <div className={styles.page}>
        {error !== null && (
          <Failure error={error} what={EXPORTS.data} onRetry={() => void (query.isFetchNextPageError ? query.fetchNextPage() : query.refetch())} />
        )}
        {data === undefined && error === null && (
          <Loading what={EXPORTS.data}>
            <Skeleton height={400} />
          </Loading>
        )}
        {data !== undefined && (
          <Card>
            {exports.length === 0 ? (
              <Empty
                title={EXPORTS.nothing}
                actions={
                  <Link to="/customers" className={styles.link}>
                    {EXPORTS.toCustomers}
                  </Link>
                }
              >
                {EXPORTS.nothingDetail}
              </Empty>
            ) : (
              <ExportsTable exports={exports} ref={table} />
            )}
            <ShowMore count={exports.length} query={query} table={table} />
          </Card>
        )}
      </div>
    </>
  );
}
