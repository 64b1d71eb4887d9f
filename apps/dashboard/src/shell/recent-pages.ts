import type { CommandRow } from './command-rows';

const KEY = 'adoption-recent-pages';
const MOST = 5;

/** What was opened last from the command bar, the newest first. */
export function recentPages(): CommandRow[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRow).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function rememberPage(row: CommandRow): void {
  const others = recentPages().filter(({ href }) => href !== row.href);
  localStorage.setItem(KEY, JSON.stringify([row, ...others].slice(0, MOST)));
}

const isRow = (value: unknown): value is CommandRow =>
  typeof value === 'object' && value !== null && 'title' in value && typeof value.title === 'string' && 'href' in value && /^\/(?!\/)/.test(String(value.href));
