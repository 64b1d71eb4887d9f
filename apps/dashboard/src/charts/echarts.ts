import { BarChart, HeatmapChart, LineChart } from 'echarts/charts';
import { GraphicComponent, GridComponent, VisualMapPiecewiseComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// Only what the charts of libs/presentation are made of.
use([BarChart, GraphicComponent, GridComponent, HeatmapChart, LineChart, SVGRenderer, VisualMapPiecewiseComponent]);

/** An empty drawing in an element. */
export const draw = (element: HTMLElement): EChartsType => init(element, null, { renderer: 'svg' });
