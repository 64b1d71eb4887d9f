import { Button } from '@mantine/core';
import { formatDateTime, formatInteger, MISSING } from '@adoption/presentation';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Card } from '../kit/card';
import { localZone } from '../kit/local-zone';
import { PlainTable } from '../kit/plain-table';
import { Empty, Failure, Loading, Skeleton } from '../kit/states';
import { Value } from '../kit/value';
import { IMPORTS } from '../words/imports';
import { STATES } from '../words/states';
import { importsQuery } from './imports-api';
import { UndoButton } from './undo-button';

/** Earlier imports: how they ended, and undo for events. */
export function ImportHistory() {
  const query = useInfiniteQuery(importsQuery);
  const imports = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Card level={2} title={IMPORTS.history}>
      {query.error !== null && (
        <Failure error={query.error} what={IMPORTS.data} onRetry={() => void (query.isFetchNextPageError ? query.fetchNextPage() : query.refetch())} />
      )}
      {query.data === undefined && query.error === null && (
        <Loading what={IMPORTS.data}>
          <Skeleton height={160} />
        </Loading>
      )}
      {query.data !== undefined && imports.length === 0 && <Empty title={IMPORTS.none} />}
      {imports.length > 0 && (
        <PlainTable
          caption={IMPORTS.history}
          head={[IMPORTS.file, IMPORTS.kind, IMPORTS.state, IMPORTS.rows, IMPORTS.when, IMPORTS.who, '']}
          rows={imports.map((one) => ({
            key: one.id,
            cells: [
              <Link key="file" to="/imports/$importId" params={{ importId: one.id }}>
                {one.fileName}
              </Link>,
              IMPORTS.kinds[one.kind],
              IMPORTS.states[one.state],
              <Value key="rows" text={one.rows === null ? MISSING : formatInteger(one.rows.total)} />,
              formatDateTime(one.createdAt, localZone()),
              one.createdBy,
              one.canUndo ? <UndoButton key="undo" id={one.id} fileName={one.fileName} /> : null,
            ],
          }))}
        />
      )}
      {query.hasNextPage && query.error === null && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {STATES.more}
        </Button>
      )}
    </Card>
  );
}
