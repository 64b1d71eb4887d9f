import { Drawer } from '@mantine/core';
import { formatDate, formatInteger, formatNumber, MISSING, tierWord } from '@adoption/presentation';
import { type Api, api } from '../api/client';
import { Failure, Loading, Skeleton } from '../kit/states';
import { PlainTable } from '../kit/plain-table';
import { Spark } from '../kit/spark';
import { useFocusBack } from '../kit/use-focus-back';
import { USERS } from '../words/users';
import styles from './user-journey-panel.module.css';

interface UserJourneyPanelProps {
  readonly customerId: string;
  readonly userId: string;
  readonly onClose: () => void;
}

/** One user's path through the product: when they came, what they took up, how far they have come. */
export function UserJourneyPanel({ customerId, userId, onClose }: UserJourneyPanelProps) {
  useFocusBack();
  const { data, error, refetch } = api.useQuery('get', '/api/intelligence/adoption/{customerId}/users/{userId}/journey', {
    params: { path: { customerId, userId } },
  });
  const title = data === undefined ? USERS.journey : (data.user.name ?? data.user.externalId);
  return (
    <Drawer opened onClose={onClose} position="right" size="min(500px, 100vw)" title={title} closeButtonProps={{ 'aria-label': USERS.close, size: 34 }}>
      {error !== null && <Failure error={error} what={USERS.journeyData} notFound={USERS.notFound} onRetry={() => void refetch()} />}
      {data !== undefined && <Journey journey={data} />}
      {data === undefined && error === null && (
        <Loading what={USERS.journeyData}>
          <Skeleton height={480} />
        </Loading>
      )}
    </Drawer>
  );
}

const day = (date: string | null): string => (date === null ? MISSING : formatDate(date));

function Journey({ journey }: { readonly journey: Api<'UserJourney'> }) {
  const { user, signedUpOn, firstActiveOn, lastActiveOn, activeDays, tiers, features, weeks, milestones } = journey;
  const facts = [
    [USERS.facts.email, user.email],
    [USERS.facts.team, user.team],
    [USERS.facts.role, user.role],
    [USERS.facts.signedUp, day(signedUpOn)],
    [USERS.facts.firstActive, day(firstActiveOn)],
    [USERS.facts.lastActive, day(lastActiveOn)],
    [USERS.facts.activeDays, formatInteger(activeDays)],
  ] as const;
  return (
    <div className={styles.journey}>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? MISSING}</dd>
          </div>
        ))}
      </dl>
      <h3>{USERS.weeks}</h3>
      {weeks.length > 0 && <Spark values={weeks.map(({ actions }) => actions)} width={420} height={60} />}
      <h3>{USERS.tiers}</h3>
      <dl className={styles.facts}>
        {tiers.map(({ tier, reachedOn }) => (
          <div key={tier}>
            <dt>{tierWord(tier)}</dt>
            <dd>{reachedOn === null ? USERS.notReached : formatDate(reachedOn)}</dd>
          </div>
        ))}
      </dl>
      <h3>{USERS.features}</h3>
      {features.length === 0 ? (
        <p>{USERS.noFeatures}</p>
      ) : (
        <PlainTable
          caption={USERS.features}
          head={[USERS.feature, USERS.firstUse, USERS.after]}
          rows={features.map(({ key, name, firstUsedOn, daysAfterSignUp }) => ({ key, cells: [name, formatDate(firstUsedOn), formatNumber(daysAfterSignUp)] }))}
        />
      )}
      <h3>{USERS.milestones}</h3>
      <ol className={styles.milestones}>
        {milestones.map(({ key, title, date }) => (
          <li key={key}>
            {title} <span className="small">{formatDate(date)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
