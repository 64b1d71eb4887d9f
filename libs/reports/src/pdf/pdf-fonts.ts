import { type Font, openSync } from 'fontkit';

/** Families of a report: text, big numbers, and what covers the signs and scripts that the first lacks. */
export type FontFamily = 'Inter' | 'Inter Heavy' | 'DejaVu';

const inter = (weight: string): string => require.resolve(`@expo-google-fonts/inter/${weight}/Inter_${weight}.ttf`);
const dejavu = (name: string): string => require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

const REGULAR = inter('400Regular');
const SEMIBOLD = inter('600SemiBold');
const BOLD = inter('700Bold');

/** Files by family and weight, as pdfmake wants them. */
export const FONTS: Readonly<Record<FontFamily, { readonly normal: string; readonly bold: string }>> = {
  Inter: { normal: REGULAR, bold: SEMIBOLD },
  'Inter Heavy': { normal: BOLD, bold: BOLD },
  DejaVu: { normal: dejavu('DejaVuSans'), bold: dejavu('DejaVuSans-Bold') },
};

/** The only files that making a PDF may read. */
export const FONT_FILES: ReadonlySet<string> = new Set(Object.values(FONTS).flatMap(({ normal, bold }) => [normal, bold]));

const opened = new Map<string, Font>();

/** Whether all weights of a family have a glyph for each of these code points. */
export function covers(family: FontFamily, codePoints: readonly number[]): boolean {
  return [FONTS[family].normal, FONTS[family].bold].every((file) => codePoints.every((codePoint) => fontOf(file).hasGlyphForCodePoint(codePoint)));
}

function fontOf(file: string): Font {
  const known = opened.get(file);
  if (known !== undefined) return known;
  const font = openSync(file);
  opened.set(file, font);
  return font;
}
