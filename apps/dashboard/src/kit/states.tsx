import { Button } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { problemOf } from '../api/api-problem';
import { STATES } from '../words/states';
import styles from './states.module.css';

const SHOWN_AFTER_MILLISECONDS = 150;

/** Grey boxes of the final sizes; they appear only when waiting is noticeable, and take their room at once. */
export function Loading({ what, children }: { readonly what: string; readonly children: ReactNode }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" aria-busy="true" className={shown ? undefined : styles.waiting}>
      <span className="visually-hidden">{STATES.loading(what)}</span>
      <div aria-hidden="true">{children}</div>
    </div>
  );
}

/** One grey box. */
export const Skeleton = ({ height, width = '100%' }: { readonly height: number; readonly width?: number | string }) => (
  <span className={styles.skeleton} style={{ height, width }} />
);

/** Why there is nothing, and what to do about it. */
export function Empty({ title, children, actions }: { readonly title: string; readonly children?: ReactNode; readonly actions?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className="small">{children}</div>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

interface FailureProps {
  readonly error: unknown;
  /** "Acme Corp's adoption data" */
  readonly what: string;
  /** Said when there is no such thing; left out: the customer is what there is not. */
  readonly notFound?: string;
  readonly onRetry?: () => void;
  readonly actions?: ReactNode;
}

/** What went wrong in plain words, what to do, and the reference that the server's log knows it by. */
export function Failure({ error, what, notFound = STATES.notFound, onRetry, actions }: FailureProps) {
  const { status, detail, reference } = problemOf(error);
  return (
    <div role="alert" className={styles.empty}>
      <p className={styles.title}>{status === 404 ? notFound : STATES.failed(what)}</p>
      <p className="small">{detail}</p>
      <div className={styles.actions}>
        {onRetry !== undefined && status !== 404 && (
          <Button variant="default" onClick={onRetry}>
            {STATES.tryAgain}
          </Button>
        )}
        {actions}
      </div>
      {reference !== null && <p className="small">{STATES.reference(reference)}</p>}
    </div>
  );
}
