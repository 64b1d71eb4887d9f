import { tierWord } from '@adoption/presentation';
import { IconArrowDown, IconArrowLeft, IconArrowRight, IconArrowUp } from '@tabler/icons-react';
import type { Direction, MatrixFeature } from './order-matrix';
import type { GridKeys } from './use-grid-keys';
import styles from './segment-matrix.module.css';

interface MatrixHeaderProps {
  readonly role: 'columnheader' | 'rowheader';
  readonly label: string;
  readonly tier?: MatrixFeature['tier'];
  readonly direction: Direction | null;
  readonly keys: ReturnType<GridKeys['cell']>;
  readonly onToggle: () => void;
}

const ICONS = {
  columnheader: { ascending: IconArrowUp, descending: IconArrowDown },
  rowheader: { ascending: IconArrowRight, descending: IconArrowLeft },
};

/** A segment that orders the features, or a feature that orders the segments. */
export function MatrixHeader({ role, label, tier, direction, keys, onToggle }: MatrixHeaderProps) {
  const Icon = direction === null ? null : ICONS[role][direction];
  return (
    <div role={role} className={styles[role]} aria-sort={direction ?? undefined}>
      <button type="button" onClick={onToggle} {...keys}>
        {label}
        {Icon !== null && <Icon size={14} aria-hidden="true" />}
        {tier !== undefined && <span className={styles.tier}>{tierWord(tier)}</span>}
      </button>
    </div>
  );
}
