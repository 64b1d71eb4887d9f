import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { Card } from '../kit/card';
import { ShowMore } from '../kit/show-more';
import { Empty, Failure, Loading, Skeleton } from '../kit/states';
import { EXPORT_FILES } from '../words/export-files';
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
      <h1>{EXPORT_FILES.page}</h1>
      <p className="small">{EXPORT_FILES.pageNote}</p>
      <div className={styles.page}>
        {error !== null && (
          <Failure error={error} what={EXPORT_FILES.data} onRetry={() => void (query.isFetchNextPageError ? query.fetchNextPage() : query.refetch())} />
        )}
        {data === undefined && error === null && (
          <Loading what={EXPORT_FILES.data}>
            <Skeleton height={400} />
          </Loading>
        )}
        {data !== undefined && (
          <Card>
            {exports.length === 0 ? (
              <Empty
                title={EXPORT_FILES.nothing}
                actions={
                  <Link to="/customers" className={styles.link}>
                    {EXPORT_FILES.toCustomers}
                  </Link>
                }
              >
                {EXPORT_FILES.nothingDetail}
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
