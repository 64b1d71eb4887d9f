import { MetricStrip, type StripCell } from '../../kit/metric-strip';
import { ENGAGEMENT } from '../../words/engagement';
import type { SectionProps } from '../section-props';

/** How well users have taken to the product, each figure against its target. */
export function UserHealthStrip({ dashboard: { userMetrics }, openDialog }: SectionProps) {
  const { activation, mauOfLicensed, powerUsers, dormantUsers, loginFrequency, sessionDuration, licensedUsers, seatUsers } = userMetrics;
  const users = (activity: 'mau' | 'power' | 'activated') => () => openDialog({ dialog: 'users', activity });
  const ofLicensed = licensedUsers === null ? undefined : ENGAGEMENT.ofLicensed(licensedUsers);
  const cells: StripCell[] = [
    {
      key: 'activation',
      label: ENGAGEMENT.activation,
      metric: activation,
      note: activation.basis === 'licensed' ? ofLicensed : ENGAGEMENT.ofProvisioned(seatUsers),
      onOpen: users('activated'),
    },
    { key: 'mauOfLicensed', label: ENGAGEMENT.mauOfLicensed, metric: mauOfLicensed, note: ofLicensed, onOpen: users('mau') },
    { key: 'powerUsers', label: ENGAGEMENT.powerUsers, metric: powerUsers, note: noteOf(powerUsers.share, ENGAGEMENT.ofUsers), onOpen: users('power') },
    {
      key: 'dormantUsers',
      label: ENGAGEMENT.dormantUsers,
      metric: dormantUsers,
      note: noteOf(dormantUsers.share, ENGAGEMENT.ofActivated),
      onOpen: () => openDialog({ dialog: 'dormant' }),
    },
    { key: 'loginFrequency', label: ENGAGEMENT.loginFrequency, metric: loginFrequency },
    { key: 'sessionDuration', label: ENGAGEMENT.sessionDuration, metric: sessionDuration, note: noteOf(sessionDuration.medianSeconds, ENGAGEMENT.median) },
  ];
  return <MetricStrip title={ENGAGEMENT.strip} subtitle={ENGAGEMENT.stripSubtitle} cells={cells} />;
}

const noteOf = (value: number | null, words: (value: number) => string): string | undefined => (value === null ? undefined : words(value));
