import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { type Api, api, client } from '../api/client';
import { isAdmin, useMe } from '../api/me';
import { Card } from '../kit/card';
import { ConfirmDialog } from '../kit/confirm-dialog';
import { PlainTable, RowButtons } from '../kit/plain-table';
import { SecretDialog } from '../kit/secret-dialog';
import { Empty, Failure, Loading, Skeleton } from '../kit/states';
import { alarm, toast } from '../kit/toast';
import { PEOPLE, SETTINGS } from '../words/settings';
import { PersonForm } from './person-form';
import styles from './settings-page.module.css';

type Person = Api<'PersonResponse'>;
const PersonDialog = lazy(() => import('./person-dialog').then(({ PersonDialog: loaded }) => ({ default: loaded })));

/** Who may sign in. */
export function PeoplePage() {
  const me = useMe();
  const people = api.useQuery('get', '/api/settings/people', {}, { enabled: isAdmin(me) });
  if (!isAdmin(me)) return <Empty title={SETTINGS.onlyAdmins} />;
  if (people.error !== null) return <Failure error={people.error} what={SETTINGS.data} onRetry={() => void people.refetch()} />;
  if (people.data === undefined)
    return (
      <Loading what={SETTINGS.data}>
        <Skeleton height={400} />
      </Loading>
    );
  return (
    <div className={styles.page}>
      <People people={people.data.items} ownId={me.id} />
      <Card level={2} title={PEOPLE.add}>
        <PersonForm />
      </Card>
    </div>
  );
}

function People({ people, ownId }: { readonly people: readonly Person[]; readonly ownId: string }) {
  const [leaving, setLeaving] = useState<Person | null>(null);
  const [edited, setEdited] = useState<Person | null>(null);
  const [link, setLink] = useState<{ readonly name: string; readonly url: string } | null>(null);
  const queries = useQueryClient();
  const failed = (error: unknown): void => alarm(SETTINGS.notSaved, error);
  const remove = useMutation({
    mutationFn: (id: string) => client.DELETE('/api/settings/people/{id}', { params: { path: { id } } }),
    onSuccess: () => {
      toast(PEOPLE.gone);
      setLeaving(null);
      void queries.invalidateQueries({ queryKey: ['get', '/api/settings/people'] });
    },
    onError: failed,
  });
  const makeLink = useMutation({
    mutationFn: ({ email }: Person) => client.POST('/api/access/sign-in-links', { body: { email } }),
    onSuccess: ({ data }, { name }) => setLink({ name, url: data!.url }),
    onError: failed,
  });
  const rows = people.map((person) => ({
    key: person.id,
    cells: [
      person.name,
      person.email,
      PEOPLE.roles[person.role],
      <RowButtons key="buttons">
        <Button variant="default" size="compact-sm" aria-label={PEOPLE.editNamed(person.name)} onClick={() => setEdited(person)}>
          {PEOPLE.edit}
        </Button>
        <Button variant="default" size="compact-sm" aria-label={PEOPLE.linkFor(person.name)} onClick={() => makeLink.mutate(person)}>
          {PEOPLE.link}
        </Button>
        {person.id !== ownId && (
          <Button variant="default" size="compact-sm" aria-label={PEOPLE.removeNamed(person.name)} onClick={() => setLeaving(person)}>
            {PEOPLE.remove}
          </Button>
        )}
      </RowButtons>,
    ],
  }));
  return (
    <Card level={2} title={PEOPLE.title} subtitle={PEOPLE.note}>
      <PlainTable caption={PEOPLE.title} head={[PEOPLE.name, PEOPLE.email, PEOPLE.role, '']} rows={rows} />
      {leaving !== null && (
        <ConfirmDialog
          question={PEOPLE.really(leaving.name)}
          verb={PEOPLE.remove}
          onConfirm={() => remove.mutate(leaving.id)}
          onClose={() => setLeaving(null)}
        />
      )}
      <Suspense fallback={null}>{edited !== null && <PersonDialog person={edited} isSelf={edited.id === ownId} onClose={() => setEdited(null)} />}</Suspense>
      {link !== null && <SecretDialog title={PEOPLE.linkTitle(link.name)} note={PEOPLE.linkNote} secret={link.url} onClose={() => setLink(null)} />}
    </Card>
  );
}
