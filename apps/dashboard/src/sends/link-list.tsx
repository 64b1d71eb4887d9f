import { Button } from '@mantine/core';
import { formatDateTime, formatInteger } from '@adoption/presentation';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type Api, client } from '../api/client';
import { ConfirmDialog } from '../kit/confirm-dialog';
import { localZone } from '../kit/local-zone';
import { Refusal } from '../kit/refusal';
import { ShowMore } from '../kit/show-more';
import { Failure, Loading, Skeleton } from '../kit/states';
import { Status } from '../kit/status';
import { numericCell, Table } from '../kit/table';
import { toast } from '../kit/toast';
import { LINKS } from '../words/sends';
import { linksKey, linksQuery } from './links-query';
import styles from './links.module.css';

type DownloadLink = Api<'DownloadLinkResponse'>;

/** Links of an account that were made before: how often each was followed, until when it works, and an end to it. */
export function LinkList({ customerId }: { readonly customerId: string }) {
  const query = useInfiniteQuery(linksQuery(customerId));
  const queries = useQueryClient();
  const table = useRef<HTMLDivElement>(null);
  const [ending, setEnding] = useState<DownloadLink | null>(null);
  const links = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const revoke = useMutation({
    mutationFn: ({ id }: DownloadLink) => client.DELETE('/api/intelligence/download-links/{id}', { params: { path: { id } } }),
    onSuccess: () => {
      toast(LINKS.revoked);
      // The button that was pressed is gone.
      table.current?.focus();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: linksKey(customerId) }),
  });
  return (
    <div className={styles.list}>
      <h3>{LINKS.list}</h3>
      {query.error !== null && <Failure error={query.error} what={LINKS.data} onRetry={() => void query.refetch()} />}
      {query.data === undefined && query.error === null && (
        <Loading what={LINKS.data}>
          <Skeleton height={120} />
        </Loading>
      )}
      {query.data !== undefined && links.length === 0 && <p className="small">{LINKS.none}</p>}
      {links.length > 0 && (
        <>
          <Table caption={LINKS.list} stacked className={styles.table} ref={table}>
            <thead>
              <tr>
                {LINKS.head.map((name, column) =>
                  name === '' ? (
                    <td key={name} aria-hidden="true">
                      {BLANK}
                    </td>
                  ) : (
                    <th key={name} scope="col" className={numericCell(column === CLICKS)}>
                      {name}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {links.map((link) => (
                <Row key={link.id} link={link} onRevoke={() => setEnding(link)} />
              ))}
            </tbody>
          </Table>
          <ShowMore count={links.length} query={query} table={table} />
        </>
      )}
      {revoke.error !== null && <Refusal what={LINKS.notRevoked} error={revoke.error} />}
      {ending !== null && (
        <ConfirmDialog
          question={LINKS.revokeQuestion}
          verb={LINKS.revoke}
          onConfirm={() => {
            revoke.mutate(ending);
            setEnding(null);
          }}
          onClose={() => setEnding(null)}
        />
      )}
    </div>
  );
}

const CLICKS = 2;
const BLANK = '\u00A0';

function Row({ link, onRevoke }: { readonly link: DownloadLink; readonly onRevoke: () => void }) {
  const zone = localZone();
  const [, made, clicks, last, expires] = LINKS.head;
  const day = formatDateTime(link.createdAt, zone);
  return (
    <tr>
      <th scope="row" tabIndex={-1}>
        {link.feature.name}
      </th>
      <td data-label={made}>{LINKS.by(day, link.createdBy)}</td>
      <td data-label={clicks} className={numericCell(true)}>
        {formatInteger(link.clicks)}
      </td>
      <td data-label={last}>{link.lastClickedAt === null ? LINKS.never : formatDateTime(link.lastClickedAt, zone)}</td>
      <td data-label={expires}>
        {link.state === 'active' ? (
          <Status tone="good">{LINKS.active(formatDateTime(link.expiresAt, zone))}</Status>
        ) : (
          <Status tone="plain">{LINKS.expired}</Status>
        )}
      </td>
      <td>
        {link.state === 'active' && (
          <Button variant="default" size="compact-sm" aria-label={LINKS.revokeNamed(link.feature.name, day)} onClick={onRevoke}>
            {LINKS.revoke}
          </Button>
        )}
      </td>
    </tr>
  );
}
