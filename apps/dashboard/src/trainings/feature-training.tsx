import { formatDateTime } from '@adoption/presentation';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FEATURE_TRAINING } from '../words/feature-training';
import styles from './feature-training.module.css';
import { trainingOf } from './training-of';
import { customerTrainingsQuery } from './customer-trainings-query';

interface FeatureTrainingProps {
  readonly customerId: string;
  readonly feature: { readonly key: string; readonly name: string };
}

/** One line on the next training of a feature, else the latest one; nothing as long as that is not known. */
export function FeatureTraining({ customerId, feature }: FeatureTrainingProps) {
  const { data } = useQuery(customerTrainingsQuery(customerId));
  if (data === undefined) return null;
  const training = trainingOf(feature.key, data);
  if (training === undefined) return FEATURE_TRAINING.none;
  return (
    <span className={styles.line}>
      <span className={styles.said}>{FEATURE_TRAINING.said(formatDateTime(training.startsAt, training.timeZone), training.invited)}</span>
      <Link to="/trainings/$trainingId" params={{ trainingId: training.id }} className="no-print">
        {FEATURE_TRAINING.view}
        <span className="visually-hidden">{FEATURE_TRAINING.viewOf(feature.name)}</span>
      </Link>
    </span>
  );
}
