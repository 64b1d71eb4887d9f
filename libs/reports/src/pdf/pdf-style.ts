import { type Audience, type ChartColours, LIGHT_COLOURS } from '@adoption/presentation';

/** A4 and its margins, points. */
export const PAGE = { width: 595.28, height: 841.89, side: 38, top: 36, bottom: 48 } as const;
/** Room between the margins, points. */
export const WIDTH = PAGE.width - 2 * PAGE.side;

/** Sizes of text, points. */
export const SIZE = { name: 23, section: 15, block: 10.5, body: 9, table: 8.5, small: 7.6, figure: 19, strip: 13 } as const;

/** Grounds of chips and boxes. */
export const GROUND = { accent: '#e8f2f9', card: '#f5f7f9', good: '#e5f4ee', watch: '#fdf1dd', poor: '#fcebe6' } as const;

/** Users who have gone quiet are not drawn as an alarm to the account itself. */
const CALM: ChartColours = {
  ...LIGHT_COLOURS,
  health: { active: '#0f5c8c', engaged: '#4a95c2', atRisk: '#7db3d5', dormant: '#a9b8c4', neverActive: '#d3dbe2' },
};

/** Colours of a report; paper is light. */
export const coloursFor = (audience: Audience): ChartColours => (audience === 'customer' ? CALM : LIGHT_COLOURS);
