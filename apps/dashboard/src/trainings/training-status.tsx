import { Status } from '../kit/status';
import { TRAININGS } from '../words/trainings';
import type { Training } from './trainings-query';

const TONES = { planned: 'plain', held: 'good', cancelled: 'watch' } as const;

/** Whether a training is to come, is over, or is off. */
export const TrainingStatus = ({ training: { status }, chip = false }: { readonly training: Pick<Training, 'status'>; readonly chip?: boolean }) => (
  <Status tone={TONES[status]} chip={chip}>
    {TRAININGS.statuses[status]}
  </Status>
);
