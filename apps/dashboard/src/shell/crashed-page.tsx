import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { ApiProblem } from '../api/api-problem';
import { Empty, Failure } from '../kit/states';
import { STATES } from '../words/states';

/** What stands in place of a page that could not be shown. */
export function CrashedPage({ error, reset }: ErrorComponentProps) {
  if (error instanceof ApiProblem) return <Failure error={error} what={STATES.thisPage} onRetry={reset} />;
  return (
    <div role="alert">
      <Empty title={STATES.crashed} actions={<Button onClick={() => window.location.reload()}>{STATES.reload}</Button>}>
        {STATES.crashedDetail}
      </Empty>
    </div>
  );
}
