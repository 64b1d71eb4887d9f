import { CAMPAIGN } from '../words/campaign-dialog';
import styles from './campaign-dialog.module.css';

export const STEPS = ['audience', 'message', 'review'] as const;
export type Step = (typeof STEPS)[number];

interface CampaignStepsProps {
  readonly step: Step;
  /** Leads back to a step before. */
  readonly onBack: (step: Step) => void;
}

/** The way of a campaign: where one is, and the steps that one may go back to. */
export const CampaignSteps = ({ step, onBack }: CampaignStepsProps) => (
  <ol className={styles.steps} aria-label={CAMPAIGN.stepsName}>
    {STEPS.map((name, at) => (
      <li key={name} aria-current={name === step ? 'step' : undefined} data-done={at < STEPS.indexOf(step)}>
        {at < STEPS.indexOf(step) ? (
          <button type="button" onClick={() => onBack(name)}>
            {CAMPAIGN.steps[name]}
          </button>
        ) : (
          CAMPAIGN.steps[name]
        )}
      </li>
    ))}
  </ol>
);
