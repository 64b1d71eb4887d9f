import { Button } from '@mantine/core';
import { formatInteger, MISSING } from '@adoption/presentation';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { problemOf } from '../api/api-problem';
import { Card } from '../kit/card';
import { ConfirmDialog } from '../kit/confirm-dialog';
import { PlainTable } from '../kit/plain-table';
import { alarm } from '../kit/toast';
import { Choice } from '../portfolio/choice';
import { IMPORTS } from '../words/imports';
import { badRowsQuery, discardImport, type Import, runImport } from './imports-api';
import styles from './imports.module.css';
import { JobLine } from './job-line';

interface CheckStepProps {
  readonly one: Import;
  readonly onColumns: () => void;
  readonly onRun: () => void;
}

/** What the check found: how many rows are valid, which are not and why. */
export function CheckStep({ one, onColumns, onRun }: CheckStepProps) {
  const queries = useQueryClient();
  const run = useMutation({
    mutationFn: () => runImport(one.id),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['import', one.id] });
      onRun();
    },
    onError: (error) => alarm(IMPORTS.failed, problemOf(error).detail),
  });
  const { rows } = one;
  if (one.state === 'checking' || rows === null) return <JobLine one={one} words={one.error ?? IMPORTS.checking} />;
  return (
    <div className={styles.page}>
      <Card level={2} title={IMPORTS.steps.check}>
        <p role="status">{IMPORTS.valid(formatInteger(rows.valid), formatInteger(rows.total))}</p>
        {rows.duplicates > 0 && <p>{IMPORTS.duplicates(rows.duplicates, formatInteger(rows.duplicates))}</p>}
        {rows.valid === 0 && <p>{IMPORTS.nothingToDo}</p>}
      </Card>
      {rows.bad > 0 && <BadRows one={one} />}
      <div className={styles.buttons}>
        {rows.valid > 0 && one.state === 'checked' && (
          <Button loading={run.isPending} onClick={() => run.mutate()}>
            {IMPORTS.runNow}
          </Button>
        )}
        <Button variant="default" onClick={onColumns}>
          {IMPORTS.changeColumns}
        </Button>
        <DiscardButton one={one} />
        <Link to="/imports">{IMPORTS.another}</Link>
      </div>
    </div>
  );
}

function BadRows({ one }: { readonly one: Import }) {
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
      <PlainTable
        caption={IMPORTS.problems}
        head={[IMPORTS.line, IMPORTS.column, IMPORTS.value, IMPORTS.problem, IMPORTS.hint]}
        rows={rows.map(({ line, column, value, code, detail, hint }, row) => ({
          key: `${line} ${code} ${row}`,
          cells: [formatInteger(line), column ?? MISSING, value ?? MISSING, detail, hint],
        }))}
      />
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {IMPORTS.more}
        </Button>
      )}
    </Card>
  );
}

function DiscardButton({ one }: { readonly one: Import }) {
  const [asking, setAsking] = useState(false);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const discard = useMutation({
    mutationFn: () => discardImport(one.id),
    onSuccess: async () => {
      await navigate({ to: '/imports' });
      queries.removeQueries({ queryKey: ['import', one.id] });
      void queries.invalidateQueries({ queryKey: ['imports'] });
    },
    onError: (error) => alarm(IMPORTS.failed, problemOf(error).detail),
  });
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {IMPORTS.discard}
      </Button>
      {asking && (
        <ConfirmDialog
          question={IMPORTS.discardQuestion(one.fileName)}
          verb={IMPORTS.discard}
          onClose={() => setAsking(false)}
          onConfirm={() => discard.mutate()}
        />
      )}
    </>
  );
}
