import { setTimeout as sleep } from 'node:timers/promises';
import { api } from './visitor';

const PATIENCE_SECONDS = 90;
const LOOK_MILLISECONDS = 500;

interface Portfolio {
  readonly pending: { readonly accounts: number };
}
interface Jobs {
  readonly items: readonly unknown[];
}

/** Waits until what a test has set going is over: every account has its figures, and no job is left. */
export async function untilJudged(): Promise<void> {
  for (const end = performance.now() + PATIENCE_SECONDS * 1_000; !(await isJudged()); await sleep(LOOK_MILLISECONDS)) {
    if (performance.now() > end) throw new Error(`The accounts were not judged within ${PATIENCE_SECONDS} s.`);
  }
}

async function isJudged(): Promise<boolean> {
  const { pending } = await api<Portfolio>('GET', '/api/intelligence/portfolio?limit=1');
  const unfinished = await Promise.all(['queued', 'running'].map((state) => api<Jobs>('GET', `/api/jobs?state=${state}&limit=1`)));
  return pending.accounts === 0 && unfinished.every(({ items }) => items.length === 0);
}
