import { formatDateTime } from '@adoption/presentation';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { TRAININGS } from '../words/trainings';
import styles from './feature-training.module.css';
import { trainingOf } from './training-of';
import { customerTrainingsQuery } from './trainings-query';

interface FeatureTrainingProps {
  readonly customerId: string;
  readonly feature: { readonly key: string; readonly name: string };
}

/** One line on the next training of a feature, else the latest one; nothing as long as that is not known. */
export function FeatureTraining({ customerId, feature }: FeatureTrainingProps) {
  const { data } = useQuery(customerTrainingsQuery(customerId));
  if (data === undefined) return null;
  const training = trainingOf(feature.key, data);
  if (training === undefined) return TRAININGS.noLine;
  return (
    <span className={styles.line}>
      <span className={styles.said}>{TRAININGS.line(formatDateTime(training.startsAt, training.timeZone), training.invited)}</span>
      <Link to="/trainings/$trainingId" params={{ trainingId: training.id }} className="no-print">
        {TRAININGS.view}
        <span className="visually-hidden">{TRAININGS.viewOf(feature.name)}</span>
      </Link>
    </span>
  );
}
