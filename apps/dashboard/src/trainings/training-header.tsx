import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { Crumbs } from '../kit/crumbs';
import { TRAININGS } from '../words/trainings';
import { CancelButton } from './cancel-button';
import { ChangeDialog } from './change-dialog';
import styles from './training-page.module.css';
import { TrainingStatus } from './training-status';
import type { Training } from './trainings-query';

/** What a training is called, how it stands, and what can be done about it. */
export function TrainingHeader({ training, begun }: { readonly training: Training; readonly begun: boolean }) {
  const [changing, setChanging] = useState(false);
  const { id, name, status } = training;
  const open = status === 'planned' && !begun;
  return (
    <div>
      <Crumbs label={TRAININGS.crumbs}>
        <li>
          <Link to="/trainings" search={status === 'held' ? { when: 'past' } : {}}>
            {TRAININGS.title}
          </Link>
        </li>
        <li aria-current="page">{name}</li>
      </Crumbs>
      <div className={styles.title}>
        <div className={styles.name}>
          <h1>{name}</h1>
          <TrainingStatus training={training} chip />
        </div>
        <div className={`${styles.controls} no-print`}>
          <Button
            component="a"
            variant="default"
            href={`/api/intelligence/trainings/${id}/calendar`}
            download
            leftSection={<IconDownload size={16} aria-hidden="true" />}
          >
            {TRAININGS.download}
          </Button>
          {open && (
            <>
              <CancelButton training={training} />
              <Button onClick={() => setChanging(true)}>{TRAININGS.change}</Button>
            </>
          )}
        </div>
      </div>
      {changing && <ChangeDialog training={training} onClose={() => setChanging(false)} />}
    </div>
  );
}
