import { Popover, UnstyledButton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { formatNumber } from '@adoption/presentation';
import { useState } from 'react';
import { Bar } from '../../kit/bar';
import { Value } from '../../kit/value';
import { OVERVIEW } from '../../words/customer';
import type { SectionProps } from '../section-props';
import { PartExplanation } from './part-explanation';
import type { PartKey } from './part-inputs';
import { possiblePoints } from './possible-points';
import { rawValue } from './raw-value';
import styles from './score-part.module.css';

/** One part of the score; it opens to its formula and inputs. */
export function ScorePart({ part: key, ...props }: SectionProps & { readonly part: PartKey }) {
  const [opened, setOpened] = useState(false);
  const { components } = props.dashboard.score;
  const part = components.find((component) => component.key === key)!;
  const possible = possiblePoints(part, components);
  return (
    <li>
      <Popover width={300} position="bottom" opened={opened} onChange={setOpened} withArrow trapFocus returnFocus shadow="md">
        <Popover.Target>
          <UnstyledButton className={styles.part} onClick={() => setOpened(!opened)}>
            <span className={styles.words}>
              <span>
                <strong>{OVERVIEW.part[key]}</strong> <span className={`small ${styles.raw}`}>{rawValue(part)}</span>
                <span className="visually-hidden">,</span>
              </span>
              <span className={styles.points}>
                {possible !== null && (
                  <>
                    <strong>
                      <Value text={formatNumber(part.points)} />
                    </strong>
                    <span className="small number"> {OVERVIEW.outOf(formatNumber(possible))}</span>
                  </>
                )}
                <IconInfoCircle size={15} aria-hidden="true" className={`${styles.info} no-print`} />
              </span>
            </span>
            <Bar percent={part.normalized} />
            <span className="visually-hidden">{OVERVIEW.explain}</span>
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown className={styles.dropdown}>
          <PartExplanation part={part} possible={possible} onClose={() => setOpened(false)} {...props} />
        </Popover.Dropdown>
      </Popover>
    </li>
  );
}
