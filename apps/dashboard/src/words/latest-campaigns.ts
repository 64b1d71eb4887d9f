import { formatDateTime, formatInteger } from '@adoption/presentation';

/** Words of the line below the dormant alert; apart from those of the pages on campaigns, which load later. */
export const LATEST = {
  title: 'Latest campaigns',
  draft: (name: string): string => `Campaign “${name}”: a draft`,
  scheduled: (name: string, instant: string, zone: string): string => `Campaign “${name}”: goes out on ${formatDateTime(instant, zone)}`,
  paused: (name: string): string => `Campaign “${name}”: paused`,
  sent: (name: string, sent: number, of: number, back: number): string =>
    `Campaign “${name}”: ${formatInteger(sent)} of ${formatInteger(of)} sent, ${formatInteger(back)} active again`,
  view: 'View',
  viewNamed: (name: string): string => `View campaign “${name}”`,
} as const;
