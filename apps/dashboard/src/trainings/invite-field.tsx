import { useQuery } from '@tanstack/react-query';
import { Field } from '../kit/field';
import { PeoplePicker } from '../users/people-picker';
import { TRAININGS } from '../words/trainings';
import { INVITES, inviteRule, type TrainingDraft } from './training-draft';
import styles from './training-form.module.css';
import { guestsQuery, type InviteRule } from './trainings-query';

interface InviteFieldProps {
  readonly customerId: string;
  readonly draft: TrainingDraft;
  readonly featureName: string | undefined;
  readonly fault: string | undefined;
  /** "Left out: …", of the present choice. */
  readonly leftOut: string | null;
  readonly onChange: (change: Partial<TrainingDraft>) => void;
}

/** Whom to invite: one of two rules with how many it invites, or people one by one; and who is left out. */
export function InviteField({ customerId, draft, featureName, fault, leftOut, onChange }: InviteFieldProps) {
  const unused = useCount(customerId, inviteRule({ ...draft, invite: 'unused' }));
  const power = useCount(customerId, inviteRule({ ...draft, invite: 'power' }));
  const options = {
    unused: TRAININGS.counted(TRAININGS.unused(featureName), unused),
    power: TRAININGS.counted(TRAININGS.power, power),
    chosen: TRAININGS.chosen,
  };
  const note = [draft.invite === 'chosen' ? null : TRAININGS.ruleNote, leftOut].filter((part) => part !== null).join(' ');
  return (
    <div className={styles.form}>
      <Field label={TRAININGS.invite} fault={fault ?? null} note={note === '' ? undefined : note}>
        {(control) => (
          <select
            {...control}
            value={draft.invite}
            onChange={({ currentTarget }) => onChange({ invite: INVITES.find((invite) => invite === currentTarget.value) ?? draft.invite })}
          >
            {INVITES.map((invite) => (
              <option key={invite} value={invite}>
                {options[invite]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {draft.invite === 'chosen' && (
        <PeoplePicker
          customerId={customerId}
          name={TRAININGS.usersToInvite}
          feature={draft.feature}
          chosen={new Set(draft.chosen)}
          onChange={(chosen) => onChange({ chosen: [...chosen] })}
        />
      )}
    </div>
  );
}

const NO_RULE: InviteRule = {};

function useCount(customerId: string, rule: InviteRule | null): number | undefined {
  const { data, isPlaceholderData } = useQuery({ ...guestsQuery(customerId, rule ?? NO_RULE), enabled: rule !== null });
  return rule === null || isPlaceholderData ? undefined : data?.invited;
}
