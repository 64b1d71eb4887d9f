import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Failure, Loading, Skeleton } from '../kit/states';
import { IMPORTS } from '../words/imports';
import { CheckStep } from './check-step';
import { ColumnsStep } from './columns-step';
import { ImportStep } from './import-step';
import { ImportSteps } from './import-steps';
import { importQuery } from './imports-api';
import type { Step } from './imports-search';
import { shownStep, stepsOf } from './steps-of';
import { useFreshLists } from './use-fresh-lists';

const route = getRouteApi('/signed-in/imports/$importId');

/** One import, step by step: columns, check, import. */
export function ImportPage() {
  const { importId } = route.useParams();
  const { step } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery(importQuery(importId));
  useFreshLists(importId, data?.state);
  if (error !== null) return <Failure error={error} what={IMPORTS.data} onRetry={() => void refetch()} actions={<Link to="/imports">{IMPORTS.back}</Link>} />;
  if (data === undefined)
    return (
      <Loading what={IMPORTS.data}>
        <Skeleton height={480} />
      </Loading>
    );
  const steps = stepsOf(data);
  const shown = shownStep(steps, step);
  const go = (next: Step): void => void navigate({ search: { step: next } });
  return (
    <>
      <Link to="/imports">{IMPORTS.back}</Link>
      <h1>{data.fileName}</h1>
      <p className="small">
        {IMPORTS.kinds[data.kind]} · {IMPORTS.states[data.state]}
      </p>
      <ImportSteps id={importId} shown={shown} open={steps.open} />
      {shown === 'columns' && <ColumnsStep one={data} steps={steps} onChecked={() => go('check')} />}
      {shown === 'check' && <CheckStep one={data} steps={steps} onRun={() => go('import')} />}
      {shown === 'import' && <ImportStep one={data} steps={steps} />}
    </>
  );
}
