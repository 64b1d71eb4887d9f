import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { UserStatus } from '../adoption-search';
import { useBeginExport } from '../../exports/use-begin-export';
import { USERS } from '../../words/users';

interface ExportListButtonProps {
  readonly label: ReactNode;
  readonly variant: 'filled' | 'default';
  readonly customerId: string;
  readonly customerName: string;
  readonly status: UserStatus;
}

/** Exports the list of people that a finding is about, as CSV. */
export function ExportListButton({ label, variant, customerId, customerName, status }: ExportListButtonProps) {
  const { mutate, isPending } = useBeginExport();
  const about = USERS.title(customerName, USERS.lists[status]);
  return (
    <Button
      variant={variant}
      size="compact-sm"
      loading={isPending}
      onClick={() => mutate({ kind: 'users', customerId, about, query: { status }, body: { format: 'csv' } })}
    >
      {label}
    </Button>
  );
}
