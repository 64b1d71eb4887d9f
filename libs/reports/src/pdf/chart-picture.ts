import { init } from 'echarts';
import type { Chart, ChartSize } from '@adoption/presentation';
import type { Content } from './pdf-content';

/** Points a pixel of a chart: its smallest text, 10.5 pixels, is printed at 7.6 points. */
const SCALE = 0.725;
/** From here on pdfmake would take the lighter of two weights. */
const BOLD = /font-weight:\s*6\d\d|font-weight="6\d\d"/g;

/**
 * A chart as a picture of lines and letters.
 * @param build the chart at a size in pixels
 * @param size on paper, points
 */
export function chartPicture(build: (size: ChartSize) => Chart, { width, height }: ChartSize): Content {
  const pixels = { width: Math.round(width / SCALE), height: Math.round(height / SCALE) };
  return { svg: drawn(build(pixels), pixels), width };
}

function drawn({ option }: Chart, { width, height }: ChartSize): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return chart.renderToSVGString().replace(BOLD, (match) => match.replace(/6\d\d/, 'bold'));
  } finally {
    chart.dispose();
  }
}
