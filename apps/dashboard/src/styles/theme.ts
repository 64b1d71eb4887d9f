import { ActionIcon, Button, createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import { type ChartColours, DARK_COLOURS, FONT_FAMILY, LIGHT_COLOURS } from '@adoption/presentation';

const ACCENT: MantineColorsTuple = ['#e8f2f9', '#d3e5f1', '#a9cde4', '#78b0d3', '#5fb2e6', '#4590bf', '#1f78b0', '#0f5c8c', '#0b4a73', '#083a5b'];

/** Mantine's theme; colours of surfaces, text and data are the CSS variables below. */
export const THEME = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  colors: { accent: ACCENT },
  fontFamily: FONT_FAMILY,
  headings: { fontFamily: FONT_FAMILY },
  defaultRadius: 8,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { size: 'sm' } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', size: 34 } }),
  },
});

/** Surfaces that no chart has: page, soft accent, grounds of statuses. */
const LIGHT_SURFACES = {
  '--bg': '#f5f7f9',
  '--soft': '#e8f2f9',
  '--filled': '#0f5c8c',
  '--good-bg': '#e5f4ee',
  '--watch-bg': '#fdf1dd',
  '--poor-bg': '#fcebe6',
};
const DARK_SURFACES = {
  '--bg': '#0e1519',
  '--soft': '#14303f',
  '--filled': '#1f78b0',
  '--good-bg': '#12322a',
  '--watch-bg': '#36290f',
  '--poor-bg': '#3d1d15',
};

const variables = ({ health, heat, funnel, ink2, ink3, ...plain }: ChartColours): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(plain).map(([name, colour]) => [`--${name}`, colour])),
  '--ink-2': ink2,
  '--ink-3': ink3,
  ...Object.fromEntries(heat.map((colour, step) => [`--heat-${step}`, colour])),
  ...Object.fromEntries(funnel.map((colour, step) => [`--funnel-${step + 1}`, colour])),
  ...Object.fromEntries(
    Object.entries(health).map(([group, colour]) => [`--health-${group.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, colour]),
  ),
});

const mantine = (colours: ChartColours, surfaces: typeof LIGHT_SURFACES): Record<string, string> => ({
  ...variables(colours),
  ...surfaces,
  '--mantine-color-body': colours.card,
  '--mantine-color-text': colours.ink,
  '--mantine-color-dimmed': colours.ink2,
  '--mantine-color-placeholder': colours.ink2,
  '--mantine-color-default': colours.card,
  '--mantine-color-default-color': colours.ink,
  '--mantine-color-default-border': colours.line,
  '--mantine-color-error': colours.poor,
  '--mantine-color-anchor': colours.accent,
});

/** The palette as CSS variables: one list of colours for the page, its charts and the report. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: mantine(LIGHT_COLOURS, LIGHT_SURFACES),
  dark: mantine(DARK_COLOURS, DARK_SURFACES),
});
