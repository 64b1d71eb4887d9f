import { Button } from '@mantine/core';
import { IconUserCheck, IconUserOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { FEATURES } from '../../words/features';
import type { Comparison, Period } from '../adoption-search';
import styles from './people-links.module.css';

const CHOICES = [
  { used: 'true', words: FEATURES.whoUsed, Icon: IconUserCheck },
  { used: 'false', words: FEATURES.whoDidNot, Icon: IconUserOff },
] as const;

/** Lead to the people who used a feature in the period, and to those who did not. */
export const PeopleLinks = ({ customerId, feature }: { readonly customerId: string; readonly feature: string }) => (
  <div className={styles.links}>
    {CHOICES.map(({ used, words, Icon }) => (
      <Button
        key={used}
        variant="default"
        leftSection={<Icon size={16} aria-hidden="true" />}
        renderRoot={(props) => (
          <Link
            {...props}
            to="/customers/$customerId/adoption"
            params={{ customerId }}
            resetScroll={false}
            search={({ period, comparison }: { period?: Period; comparison?: Comparison }) => ({ period, comparison, dialog: 'users' as const, feature, used })}
          />
        )}
      >
        {words}
      </Button>
    ))}
  </div>
);
