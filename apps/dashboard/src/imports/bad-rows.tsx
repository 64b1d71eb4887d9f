import { Button } from '@mantine/core';
import { formatInteger } from '@adoption/presentation';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Card } from '../kit/card';
import { PlainTable } from '../kit/plain-table';
import { Failure, Loading, Skeleton } from '../kit/states';
import { Choice } from '../portfolio/choice';
import { IMPORTS } from '../words/imports';
import { STATES } from '../words/states';
import { FileCell } from './file-cell';
import { badRowsQuery, type Import } from './imports-api';

/** Rows that cannot be imported, with the reason and what to do. */
export function BadRows({ one }: { readonly one: Import }) {
  const [problem, setProblem] = useState<string>();
  const query = useInfiniteQuery(badRowsQuery(one.id, problem ?? null));
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Card level={2} title={IMPORTS.problems} actions={<a href={`/api/imports/${one.id}/bad-rows/file`}>{IMPORTS.downloadBad}</a>}>
      <Choice
        label={IMPORTS.problem}
        none={IMPORTS.allProblems}
        value={problem}
        onChange={setProblem}
        options={one.problems.map(({ code, title, count }) => ({ value: code, word: `${title} (${formatInteger(count)})` }))}
      />
      {query.data === undefined && query.error === null && (
        <Loading what={IMPORTS.badRows}>
          <Skeleton height={240} />
        </Loading>
      )}
      {rows.length > 0 && (
        <PlainTable
          caption={IMPORTS.problems}
          head={[IMPORTS.line, IMPORTS.column, IMPORTS.value, IMPORTS.problem, IMPORTS.hint]}
          rows={rows.map(({ line, column, value, code, detail, hint }) => ({
            key: `${line} ${code}`,
            cells: [formatInteger(line), <FileCell key="column" text={column} />, <FileCell key="value" text={value} />, detail, hint],
          }))}
        />
      )}
      {query.error !== null && (
        <Failure error={query.error} what={IMPORTS.badRows} onRetry={() => void (query.isFetchNextPageError ? query.fetchNextPage() : query.refetch())} />
      )}
      {query.hasNextPage && query.error === null && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {STATES.more}
        </Button>
      )}
    </Card>
  );
}
