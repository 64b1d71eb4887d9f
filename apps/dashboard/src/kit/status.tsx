import { IconAlertTriangleFilled, IconCircleCheckFilled, IconCircleDashed, IconCircleXFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './status.module.css';

export type Tone = 'good' | 'watch' | 'poor' | 'plain';

const ICONS = { good: IconCircleCheckFilled, watch: IconAlertTriangleFilled, poor: IconCircleXFilled, plain: IconCircleDashed };

/** A status: icon, word and colour say the same. */
export function Status({ tone, children, chip = false }: { readonly tone: Tone; readonly children: ReactNode; readonly chip?: boolean }) {
  const Icon = ICONS[tone];
  return (
    <span className={`${styles.status} ${styles[tone]} ${chip ? styles.chip : ''}`}>
      <Icon size={chip ? 14 : 15} aria-hidden="true" />
      {children}
    </span>
  );
}
