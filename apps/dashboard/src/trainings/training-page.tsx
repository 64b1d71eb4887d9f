import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { problemOf } from '../api/api-problem';
import { useNow } from '../customer/use-now';
import { usePageTitle } from '../customer/use-page-title';
import { Empty, Failure, Loading, Skeleton } from '../kit/states';
import { SHELL } from '../words/shell';
import { TRAININGS } from '../words/trainings';
import { InviteesCard } from './invitees-card';
import { MailsCard } from './mails-card';
import { OutcomeCard } from './outcome-card';
import { SessionCard } from './session-card';
import { TrainingHeader } from './training-header';
import styles from './training-page.module.css';
import { trainingQuery } from './trainings-query';

const route = getRouteApi('/signed-in/trainings/$trainingId');

/** One training: when and for whom, what became of its mails, who came, and whether it helped. */
export function TrainingPage() {
  const { trainingId } = route.useParams();
  return <TrainingOf key={trainingId} id={trainingId} />;
}

function TrainingOf({ id }: { readonly id: string }) {
  const now = useNow();
  const { data: training, error, refetch } = useQuery(trainingQuery(id));
  usePageTitle(training === undefined ? undefined : `${TRAININGS.about(training.name, training.customer.name)} · ${SHELL.product}`);
  if (training === undefined)
    return (
      <>
        <h1 className="visually-hidden">{TRAININGS.training}</h1>
        {error === null && <Waiting />}
        {error !== null && problemOf(error).status === 404 && (
          <Empty title={TRAININGS.notFound} actions={<Link to="/trainings">{TRAININGS.toTrainings}</Link>} />
        )}
        {error !== null && problemOf(error).status !== 404 && <Failure error={error} what={TRAININGS.one} onRetry={() => void refetch()} />}
      </>
    );
  const begun = training.startsAt <= now;
  return (
    <>
      <TrainingHeader training={training} begun={begun} />
      <div className={styles.page}>
        <SessionCard training={training} />
        <MailsCard training={training} begun={begun} />
        {training.status === 'held' && training.feature !== null && <OutcomeCard training={training} />}
        <InviteesCard training={training} begun={begun} />
      </div>
    </>
  );
}

const Waiting = () => (
  <Loading what={TRAININGS.one}>
    <Skeleton height={86} />
    <div className={styles.page}>
      <Skeleton height={320} />
      <Skeleton height={320} />
      <Skeleton height={400} />
    </div>
  </Loading>
);
