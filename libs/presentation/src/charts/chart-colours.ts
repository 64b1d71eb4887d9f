/** Colours of the charts, named after the design tokens. */
export interface ChartColours {
  readonly card: string;
  readonly line: string;
  readonly ink: string;
  readonly ink2: string;
  /** For marks, not for text. */
  readonly ink3: string;
  readonly track: string;
  readonly grid: string;
  readonly accent: string;
  readonly good: string;
  readonly watch: string;
  readonly poor: string;
  readonly dau: string;
  readonly wau: string;
  readonly mau: string;
  /** Seven steps, the first for nothing at all. */
  readonly heat: readonly string[];
  /** Core, advanced, power. */
  readonly funnel: readonly string[];
  readonly health: { readonly active: string; readonly engaged: string; readonly atRisk: string; readonly dormant: string; readonly neverActive: string };
}

export const LIGHT_COLOURS: ChartColours = {
  card: '#ffffff',
  line: '#e1e7ec',
  ink: '#14212b',
  ink2: '#4a5a67',
  ink3: '#8494a1',
  track: '#e6ecf1',
  grid: '#e9eef2',
  accent: '#0f5c8c',
  good: '#0b6e4f',
  watch: '#8a5200',
  poor: '#a8321b',
  dau: '#0f5c8c',
  wau: '#b3500f',
  mau: '#5a3d8a',
  heat: ['#eef3f7', '#d3e5f1', '#a9cde4', '#78b0d3', '#4590bf', '#1f70a3', '#0b4a73'],
  funnel: ['#0f5c8c', '#4a95c2', '#b5d6ea'],
  health: { active: '#0f5c8c', engaged: '#7db3d5', atRisk: '#e5a94a', dormant: '#a8321b', neverActive: '#8494a1' },
};

export const DARK_COLOURS: ChartColours = {
  card: '#161f26',
  line: '#26323b',
  ink: '#e9f0f5',
  ink2: '#a9b8c4',
  ink3: '#788896',
  track: '#26323b',
  grid: '#222d36',
  accent: '#5fb2e6',
  good: '#5ecfa4',
  watch: '#f0b95b',
  poor: '#ff9a80',
  dau: '#5fb2e6',
  wau: '#f0a05f',
  mau: '#b9a0e8',
  heat: ['#1b262e', '#173449', '#194a69', '#1f648d', '#3684b3', '#62a9d4', '#a9d8f5'],
  funnel: ['#5fb2e6', '#2f7bab', '#1d4a68'],
  health: { active: '#5fb2e6', engaged: '#2f6f98', atRisk: '#e5a94a', dormant: '#ff8466', neverActive: '#788896' },
};

/** Which of two colours reads better on a ground given as `#rrggbb`; the first one where the ground is given otherwise. */
export function readableOn(ground: string, first: string, second: string): string {
  const [base, one, two] = [ground, first, second].map(luminance);
  if (base == null || one == null || two == null) return first;
  return contrast(base, one) >= contrast(base, two) ? first : second;
}

const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** Relative luminance as WCAG defines it, 0–1. */
function luminance(colour: string): number | null {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (digits === null) return null;
  const [red, green, blue] = digits.slice(1).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
