import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Failure, Loading, Skeleton } from '../kit/states';
import { IMPORTS } from '../words/imports';
import { CheckStep } from './check-step';
import { ColumnsStep } from './columns-step';
import { ImportStep } from './import-step';
import { type Import, importQuery } from './imports-api';
import { type Step, STEPS } from './imports-search';
import styles from './imports.module.css';

const route = getRouteApi('/signed-in/imports/$importId');

/** One import, step by step: columns, check, import. */
export function ImportPage() {
  const { importId } = route.useParams();
  const { step } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery(importQuery(importId));
  if (error !== null) return <Failure error={error} what={IMPORTS.data} onRetry={() => void refetch()} actions={<Link to="/imports">{IMPORTS.back}</Link>} />;
  if (data === undefined)
    return (
      <Loading what={IMPORTS.data}>
        <Skeleton height={480} />
      </Loading>
    );
  const shown = step ?? stepOf(data);
  const go = (next: Step): void => void navigate({ search: { step: next } });
  return (
    <>
      <Link to="/imports">{IMPORTS.back}</Link>
      <h1>{data.fileName}</h1>
      <p className="small">
        {IMPORTS.kinds[data.kind]} · {IMPORTS.states[data.state]}
      </p>
      <ol className={styles.steps} aria-label={IMPORTS.stepsName}>
        {STEPS.map((key) => (
          <li key={key} aria-current={key === shown ? 'step' : undefined}>
            {IMPORTS.steps[key]}
          </li>
        ))}
      </ol>
      {shown === 'columns' && <ColumnsStep one={data} onChecked={() => go('check')} />}
      {shown === 'check' && <CheckStep one={data} onColumns={() => go('columns')} onRun={() => go('import')} />}
      {shown === 'import' && <ImportStep one={data} />}
    </>
  );
}

/** The step that an import is at. */
function stepOf({ state }: Pick<Import, 'state'>): Step {
  if (state === 'uploaded') return 'columns';
  return state === 'checking' || state === 'checked' ? 'check' : 'import';
}
