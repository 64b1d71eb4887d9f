import type { Chart } from '@adoption/presentation';
import type { EChartsType } from 'echarts/core';
import { type RefObject, useEffect, useRef } from 'react';

/** Draws a chart into an element as SVG, once ECharts has been loaded, and again whenever the chart changes. */
export function useDrawing({ option }: Chart, width: number, height: number): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const drawn = useRef<EChartsType | null>(null);
  useEffect(() => {
    let wanted = true;
    void import('./echarts').then(({ draw }) => {
      if (!wanted || element.current === null) return;
      drawn.current ??= draw(element.current);
      drawn.current.resize({ width, height, silent: true });
      drawn.current.setOption(option, { notMerge: true });
    });
    return () => {
      wanted = false;
    };
  }, [option, width, height]);
  useEffect(
    () => () => {
      drawn.current?.dispose();
      drawn.current = null;
    },
    [],
  );
  return element;
}
