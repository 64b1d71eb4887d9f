import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, useMemo, useState } from 'react';
import { problemOf } from '../api/api-problem';
import type { Api } from '../api/client';
import { FeatureSelect } from '../kit/feature-select';
import { leftOutLine } from '../users/left-out-words';
import { DIALOGS } from '../words/dialogs';
import { TRAININGS } from '../words/trainings';
import { FaultSummary } from './fault-summary';
import { serverFaults } from './form-faults';
import { InviteField } from './invite-field';
import { SessionFields } from './session-fields';
import { type DraftFaults, inviteRule, sessionOf, type TrainingDraft, trainingFaults } from './training-draft';
import styles from './training-form.module.css';
import { guestsQuery } from './trainings-query';
import { useSchedule } from './use-schedule';

const CHOOSING_MILLISECONDS = 300;
const NO_FAULTS: DraftFaults = {};

interface TrainingFormProps {
  readonly customerId: string;
  readonly features: readonly Api<'FeatureResponse'>[];
  readonly draft: TrainingDraft;
  readonly ownZone: string;
  /** First day that can be chosen. */
  readonly from: string;
  readonly onChange: (draft: TrainingDraft) => void;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** All that is said about a new training, and whom its button will invite. */
export function TrainingForm({ customerId, features, draft, ownZone, from, onChange, onDone, onCancel }: TrainingFormProps) {
  const [own, setOwn] = useState(NO_FAULTS);
  const [attempt, setAttempt] = useState(0);
  const schedule = useSchedule(customerId, onDone);
  const { feature, invite, chosen } = draft;
  // The same choice is the same rule: a new one would be waited for again.
  const wanted = useMemo(() => inviteRule({ feature, invite, chosen }), [feature, invite, chosen]);
  const [rule] = useDebouncedValue(wanted, CHOOSING_MILLISECONDS);
  const guests = useQuery({ ...guestsQuery(customerId, rule ?? {}), enabled: rule !== null });
  const known = wanted === null || rule === null || guests.isPlaceholderData ? undefined : guests.data;
  const problem = schedule.error === null ? null : problemOf(schedule.error);
  const faults = { ...serverFaults(problem), ...own };
  const change = (next: Partial<TrainingDraft>): void => {
    onChange({ ...draft, ...next });
    setOwn(NO_FAULTS);
    schedule.reset();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = trainingFaults(draft, known?.invited);
    setOwn(found);
    setAttempt((last) => last + 1);
    if (Object.keys(found).length === 0 && wanted !== null) schedule.mutate({ body: { feature, ...sessionOf(draft), invite: wanted }, guests: known });
  };
  const featureName = features.find(({ key }) => key === feature)?.name;
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <FaultSummary faults={Object.values(faults)} what={TRAININGS.notScheduled} problem={problem} attempt={attempt} />
      <FeatureSelect first features={features} value={feature} fault={faults.feature} onChange={(next) => change({ feature: next })} />
      <SessionFields customerId={customerId} training={null} draft={draft} faults={faults} from={from} ownZone={ownZone} onChange={change}>
        <InviteField
          customerId={customerId}
          draft={draft}
          featureName={featureName}
          fault={faults.invite}
          leftOut={known === undefined ? null : leftOutLine(known.excluded)}
          onChange={change}
        />
      </SessionFields>
      <p className="small">{TRAININGS.quiet}</p>
      <div className={styles.buttons}>
        <Button variant="default" onClick={onCancel} disabled={schedule.isPending}>
          {DIALOGS.cancel}
        </Button>
        <Button type="submit" loading={schedule.isPending} className={styles.submit} classNames={{ label: styles.label }}>
          {TRAININGS.submit(known?.invited)}
        </Button>
      </div>
    </form>
  );
}
