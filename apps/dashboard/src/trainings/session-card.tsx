import { formatDateTime, formatInteger } from '@adoption/presentation';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Card } from '../kit/card';
import { localZone } from '../kit/local-zone';
import { leftOutLine } from '../users/left-out-words';
import { TRAININGS } from '../words/trainings';
import styles from './training-page.module.css';
import type { Training } from './trainings-query';

/** All that is said about a session. */
export function SessionCard({ training }: { readonly training: Training }) {
  const { customer, feature, startsAt, timeZone, minutes, hostName, hostEmail, linkUrl, note, invited, excluded, createdBy, createdAt } = training;
  const account = { to: '/customers/$customerId/adoption', params: { customerId: customer.id } } as const;
  const leftOut = leftOutLine(excluded);
  return (
    <Card level={2} title={TRAININGS.facts}>
      <dl className={styles.facts}>
        <Fact name={TRAININGS.customer}>
          <Link {...account}>{customer.name}</Link>
        </Fact>
        {feature !== null && (
          <Fact name={TRAININGS.feature}>
            <Link {...account} search={{ dialog: 'feature', feature: feature.key }}>
              {feature.name}
            </Link>
          </Fact>
        )}
        <Fact name={TRAININGS.when}>{formatDateTime(startsAt, timeZone)}</Fact>
        <Fact name={TRAININGS.length}>{TRAININGS.minutes(minutes)}</Fact>
        <Fact name={TRAININGS.host}>
          {hostName}
          <div className="small">{hostEmail}</div>
        </Fact>
        <Fact name={TRAININGS.link}>
          {linkUrl === null ? (
            TRAININGS.noLink
          ) : (
            <a href={linkUrl} target="_blank" rel="noreferrer">
              {linkUrl}
            </a>
          )}
        </Fact>
        {note !== null && (
          <Fact name={TRAININGS.noteToAttendees}>
            <span className={styles.note}>{note}</span>
          </Fact>
        )}
        <Fact name={TRAININGS.invited}>
          {formatInteger(invited)}
          {leftOut !== null && <div className="small">{leftOut}</div>}
        </Fact>
        <Fact name={TRAININGS.scheduledBy}>{TRAININGS.byAt(createdBy, formatDateTime(createdAt, localZone()))}</Fact>
      </dl>
    </Card>
  );
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);
