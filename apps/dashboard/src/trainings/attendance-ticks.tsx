import { Button } from '@mantine/core';
import { TRAININGS } from '../words/trainings';
import styles from './invitees-card.module.css';
import type { Invitee } from './trainings-query';
import { useAttendance } from './use-attendance';

/** Whether somebody came; the pressed button pressed again takes it back. */
export function AttendanceTicks({ trainingId, invitee }: { readonly trainingId: string; readonly invitee: Invitee }) {
  const name = invitee.name ?? invitee.email ?? TRAININGS.unnamed;
  const { note, isPending } = useAttendance(trainingId, invitee, name);
  const tick = (attended: boolean, word: string, named: string) => (
    <Button
      size="compact-sm"
      variant={invitee.attended === attended ? 'filled' : 'default'}
      aria-pressed={invitee.attended === attended}
      aria-label={named}
      // Not disabled meanwhile: it keeps the focus.
      onClick={() => {
        if (!isPending) note(invitee.attended === attended ? null : attended);
      }}
    >
      {word}
    </Button>
  );
  return (
    <span className={styles.ticks}>
      {tick(true, TRAININGS.came, TRAININGS.cameNamed(name))}
      {tick(false, TRAININGS.absent, TRAININGS.absentNamed(name))}
    </span>
  );
}
