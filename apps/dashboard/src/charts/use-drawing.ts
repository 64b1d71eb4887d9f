import type { Chart } from '@adoption/presentation';
import type { EChartsType } from 'echarts/core';
import { type RefObject, useEffect, useRef } from 'react';

type Drawer = typeof import('./echarts');
let drawer: Drawer | null = null;

/** Draws a chart into an element as SVG, once ECharts has been loaded, and again whenever the chart changes. */
export function useDrawing({ option }: Chart, width: number, height: number): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const drawn = useRef<EChartsType | null>(null);
  useEffect(() => {
    let wanted = true;
    const show = ({ draw }: Drawer): void => {
      if (!wanted || element.current === null) return;
      drawn.current ??= draw(element.current);
      drawn.current.resize({ width, height, silent: true });
      drawn.current.setOption(option, { notMerge: true });
      // On paper the picture takes the room that the sheet has.
      element.current.querySelector('svg')?.setAttribute('viewBox', `0 0 ${width} ${height}`);
    };
    const load = (): void =>
      void import('./echarts').then(
        (loaded) => {
          drawer = loaded;
          show(loaded);
        },
        // Without a network it does not come.
        () => wanted && window.addEventListener('online', load, { once: true }),
      );
    // At once where it can be: a page that is about to be printed does not wait.
    if (drawer !== null) show(drawer);
    else load();
    return () => {
      wanted = false;
      window.removeEventListener('online', load);
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
