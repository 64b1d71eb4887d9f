import { useQuery } from '@tanstack/react-query';
import { IconUsers } from '@tabler/icons-react';
import { api } from '../api/client';
import type { UserStatus } from '../customer/adoption-search';
import { Failure } from '../kit/states';
import { CAMPAIGN } from '../words/campaign-dialog';
import { USERS } from '../words/users';
import { AudiencePeople } from './audience-people';
import { offeredGroups } from './audience-groups';
import styles from './audience-step.module.css';
import type { Audience, Choice } from './campaign-form';
import { countQuery } from './campaign-queries';
import { LeftOut } from '../users/left-out';

interface AudienceStepProps {
  readonly customerId: string;
  /** The group that the address names. */
  readonly named: UserStatus;
  /** The audience that was chosen before, in a list or a draft, and is no whole group; null: there is none. */
  readonly kept: Audience | null;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
  /** Nobody is left to write to, and somebody tried to go on. */
  readonly nobody: boolean;
}

/** Whom a campaign is for: a group, all of it ticked at first, and who of it gets no mail and why. */
export function AudienceStep({ customerId, named, kept, choice, onChoice, nobody }: AudienceStepProps) {
  const groups = offeredGroups(named);
  return (
    <div className={styles.step}>
      <fieldset className={styles.groups}>
        <legend>{CAMPAIGN.group}</legend>
        {kept !== null && (
          <label>
            <input type="radio" name="group" data-autofocus checked={'kept' in choice} onChange={() => onChoice({ kept })} />
            <span>
              <KeptName kept={kept} />
              <span className="small">{CAMPAIGN.keptNote}</span>
            </span>
          </label>
        )}
        {groups.map((group, at) => (
          <label key={group}>
            <input
              type="radio"
              name="group"
              data-autofocus={(kept === null && at === 0) || undefined}
              checked={'group' in choice && choice.group === group}
              onChange={() => onChoice({ group, unticked: new Set() })}
            />
            <span>
              {CAMPAIGN.groups[group]}
              <span className="small">{USERS.explained[group]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Reach customerId={customerId} choice={choice} />
      {nobody && (
        <p role="alert" className={styles.fault}>
          {CAMPAIGN.noTargets}
        </p>
      )}
      {'group' in choice && (
        <AudiencePeople
          key={choice.group}
          customerId={customerId}
          group={choice.group}
          unticked={choice.unticked}
          onUntick={(unticked) => onChoice({ group: choice.group, unticked })}
        />
      )}
    </div>
  );
}

/** How many get the mail, and who does not. */
function Reach({ customerId, choice }: { readonly customerId: string; readonly choice: Choice }) {
  const { data, error, refetch, isFetching } = useQuery({ ...countQuery(customerId, choice), placeholderData: (last) => last });
  if (error !== null) return <Failure error={error} what={CAMPAIGN.countData} onRetry={() => void refetch()} />;
  return (
    <div className={styles.reach} role="status" aria-busy={isFetching}>
      <IconUsers size={18} aria-hidden="true" />
      <div>
        <p className={styles.count}>{data === undefined ? CAMPAIGN.counting : CAMPAIGN.reach(data.targets)}</p>
        {data !== undefined && <LeftOut excluded={data.excluded} />}
      </div>
    </div>
  );
}

function KeptName({ kept }: { readonly kept: Audience }) {
  const { feature, used, userIds } = kept;
  const features = api.useQuery('get', '/api/features', {}, { enabled: typeof feature === 'string' });
  const name = features.data?.items.find(({ key }) => key === feature)?.name ?? feature ?? '';
  if (userIds) return CAMPAIGN.kept.userIds(userIds.length);
  return used === true ? CAMPAIGN.kept.used(name) : CAMPAIGN.kept.notUsed(name);
}
