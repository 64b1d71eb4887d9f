import { type Api, client } from '../api/client';
import type { ExportWish } from './export-wish';

/** Asks for a file. @param key the same for the same wish: however often it is sent, one file is made @throws ApiProblem */
export async function postExport(wish: ExportWish, key: string): Promise<Api<'JobResponse'>> {
  const header = { 'Idempotency-Key': key };
  const { kind, body } = wish;
  if (kind === 'portfolio') return (await client.POST('/api/intelligence/portfolio/exports', { params: { header, query: wish.query }, body })).data!;
  const path = { customerId: wish.customerId };
  if (kind === 'report') return (await client.POST('/api/intelligence/adoption/{customerId}/reports', { params: { header, path }, body })).data!;
  return (await client.POST('/api/intelligence/adoption/{customerId}/users/exports', { params: { header, path, query: wish.query }, body })).data!;
}
