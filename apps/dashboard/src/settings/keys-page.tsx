import { Button } from '@mantine/core';
import { formatDateTime } from '@adoption/presentation';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Api, api, client } from '../api/client';
import { isAdmin, useMe } from '../api/me';
import { Card } from '../kit/card';
import { ConfirmDialog } from '../kit/confirm-dialog';
import { PlainTable, RowButtons } from '../kit/plain-table';
import { SecretDialog } from '../kit/secret-dialog';
import { Empty, Failure, Loading, Skeleton } from '../kit/states';
import { alarm } from '../kit/toast';
import { KEYS, SETTINGS } from '../words/settings';
import { KeyForm } from './key-form';
import styles from './settings-page.module.css';

/** Keys of programs. */
export function KeysPage() {
  const admin = isAdmin(useMe());
  const keys = api.useQuery('get', '/api/settings/keys', {}, { enabled: admin });
  const [made, setMade] = useState<Api<'CreatedKeyResponse'> | null>(null);
  if (!admin) return <Empty title={SETTINGS.onlyAdmins} />;
  if (keys.error !== null) return <Failure error={keys.error} what={SETTINGS.data} onRetry={() => void keys.refetch()} />;
  if (keys.data === undefined)
    return (
      <Loading what={SETTINGS.data}>
        <Skeleton height={400} />
      </Loading>
    );
  return (
    <div className={styles.page}>
      <Keys keys={keys.data.items} />
      <Card level={2} title={KEYS.add}>
        <KeyForm onMade={setMade} />
      </Card>
      {made !== null && <SecretDialog title={KEYS.made(made.name)} note={KEYS.once} secret={made.key} onClose={() => setMade(null)} />}
    </div>
  );
}

function Keys({ keys }: { readonly keys: readonly Api<'KeyResponse'>[] }) {
  const [leaving, setLeaving] = useState<Api<'KeyResponse'> | null>(null);
  const queries = useQueryClient();
  const revoke = useMutation({
    mutationFn: (id: string) => client.DELETE('/api/settings/keys/{id}', { params: { path: { id } } }),
    onSuccess: () => {
      setLeaving(null);
      void queries.invalidateQueries({ queryKey: ['get', '/api/settings/keys'] });
    },
    onError: (error) => alarm(SETTINGS.notSaved, error),
  });
  const rows = keys.map((key) => ({
    key: key.id,
    cells: [
      key.name,
      KEYS.scopes[key.scope],
      <code key="prefix">{key.prefix}…</code>,
      key.lastUsedAt === null ? KEYS.never : formatDateTime(key.lastUsedAt, 'UTC'),
      <RowButtons key="buttons">
        <Button variant="default" size="compact-sm" aria-label={KEYS.revokeNamed(key.name)} onClick={() => setLeaving(key)}>
          {KEYS.revoke}
        </Button>
      </RowButtons>,
    ],
  }));
  return (
    <Card level={2} title={KEYS.title} subtitle={KEYS.note}>
      {keys.length === 0 ? (
        <Empty title={KEYS.none} />
      ) : (
        <PlainTable caption={KEYS.title} head={[KEYS.name, KEYS.scope, KEYS.prefix, KEYS.lastUsed, '']} rows={rows} />
      )}
      {leaving !== null && (
        <ConfirmDialog question={KEYS.really(leaving.name)} verb={KEYS.revoke} onConfirm={() => revoke.mutate(leaving.id)} onClose={() => setLeaving(null)} />
      )}
    </Card>
  );
}
