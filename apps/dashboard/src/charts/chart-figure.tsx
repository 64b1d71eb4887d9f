import { Button } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import type { Chart, ChartColours, ChartSize } from '@adoption/presentation';
import { useEffect, useId, useMemo, useState } from 'react';
import { CHARTS } from '../words/charts';
import styles from './chart-figure.module.css';
import { useChartColours } from './chart-colours';
import { useWidth } from './use-width';
import { useDrawing } from './use-drawing';

interface ChartFigureProps {
  /** Builds the chart for the room there is (memoised by the caller: `useCallback`); called again when that changes. */
  readonly build: (size: ChartSize, colours: ChartColours) => Chart;
  readonly height: number;
  /** Whether a table of the same values can be shown; on for all charts whose values stand nowhere else. */
  readonly withTable?: boolean;
  /** Points that an arrow up or down passes over: the length of a row of a grid; 0: up and down do nothing. */
  readonly rowLength?: number;
  /** Told the width that the chart is drawn in. */
  readonly onWidth?: (width: number) => void;
  /** Told the point that is clicked, or that the cursor is on at Enter. What it does must have a control of its own too. */
  readonly onPick?: (point: number) => void;
}

/**
 * A chart: a picture with a sentence that states its finding, arrow keys that read its points one by one, and the same values as a table.
 * ECharts is loaded after the page is there; the room is kept meanwhile.
 */
export function ChartFigure({ build, height, withTable = true, rowLength = 0, onWidth, onPick }: ChartFigureProps) {
  const colours = useChartColours();
  const [frame, width] = useWidth();
  const [asTable, setAsTable] = useState(false);
  useEffect(() => {
    if (width > 0) onWidth?.(width);
  }, [width, onWidth]);
  const chart = useMemo(() => (width > 0 ? build({ width, height }, colours) : null), [build, width, height, colours]);
  return (
    <figure className={styles.figure}>
      {withTable && (
        <div className={`${styles.tools} no-print`}>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconTable size={15} aria-hidden="true" />}
            onClick={() => setAsTable(!asTable)}
            aria-pressed={asTable}
          >
            {asTable ? CHARTS.hideTable : CHARTS.showTable}
          </Button>
        </div>
      )}
      <div ref={frame} style={{ minHeight: height }}>
        {chart !== null &&
          (asTable ? <ChartTable table={chart.table} /> : <Drawing chart={chart} width={width} height={height} rowLength={rowLength} onPick={onPick} />)}
      </div>
    </figure>
  );
}

interface DrawingProps extends ChartSize, Pick<ChartFigureProps, 'onPick'> {
  readonly chart: Chart;
  readonly rowLength: number;
}

/** The picture, and a cursor over its points: pointer or arrow keys move it, and what it says is read out. */
function Drawing({ chart, width, height, rowLength, onPick }: DrawingProps) {
  const canvas = useDrawing(chart, width, height);
  const [cursor, setCursor] = useState<number | null>(null);
  const [byKeys, setByKeys] = useState(false);
  const hint = useId();
  const last = chart.points.length - 1;
  const point = cursor === null ? undefined : chart.points[cursor];
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter' && cursor !== null) onPick?.(cursor);
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -rowLength, ArrowDown: rowLength, Home: -last, End: last };
    const step = steps[event.key];
    if (step === undefined || step === 0 || last < 0) return;
    event.preventDefault();
    setByKeys(true);
    const entry = event.key === 'End' || (event.key === 'ArrowLeft' && rowLength === 0) ? last : 0;
    setCursor(cursor === null ? entry : Math.min(last, Math.max(0, cursor + step)));
  };
  const onClick = (event: React.MouseEvent): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const picked = pointAt(chart.points, event.clientX - box.left, event.clientY - box.top);
    if (picked !== null) onPick?.(picked);
  };
  const onPointerMove = (event: React.PointerEvent): void => {
    const box = event.currentTarget.getBoundingClientRect();
    setByKeys(false);
    setCursor(pointAt(chart.points, event.clientX - box.left, event.clientY - box.top));
  };
  return (
    <div className={styles.drawing} style={{ height }}>
      <div
        role="img"
        aria-label={chart.description}
        aria-describedby={last >= 0 ? hint : undefined}
        // An image that arrow keys walk through: the hint says so.
        tabIndex={last >= 0 ? 0 : undefined}
        className={`${styles.canvas} ${onPick === undefined ? '' : styles.pickable}`}
        style={{ width, height }}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onPointerMove={onPointerMove}
        onPointerDown={onPointerMove}
        onPointerLeave={() => setCursor(null)}
        onBlur={() => setCursor(null)}
      >
        <div ref={canvas} style={{ width, height }} />
        {point !== undefined && <span className={styles.cursor} style={{ left: point.x, top: point.y, width: point.width, height: point.height }} />}
      </div>
      {last >= 0 && (
        <span id={hint} className="visually-hidden">
          {CHARTS.keys}
        </span>
      )}
      {point !== undefined && (
        <div className={styles.reading} style={readingPlace(point, width)} aria-hidden="true">
          <strong>{point.title}</strong>
          {point.values.map((value) => (
            <div key={value}>{value}</div>
          ))}
        </div>
      )}
      <div role="status" className="visually-hidden">
        {byKeys ? point?.label : null}
      </div>
    </div>
  );
}

/** The point under the pointer, else none. */
function pointAt(points: Chart['points'], x: number, y: number): number | null {
  const found = points.findIndex((point) => x >= point.x && x <= point.x + point.width && y >= point.y && y <= point.y + point.height);
  return found < 0 ? null : found;
}

/** Beside the point, on the side with more room. */
const readingPlace = ({ x, width }: Chart['points'][number], room: number): React.CSSProperties =>
  x + width / 2 > room / 2 ? { right: room - x + 8 } : { left: x + width + 8 };

/** The values of a chart as a table. */
export const ChartTable = ({ table }: { readonly table: Chart['table'] }) => (
  <div className={styles.scroll} role="region" aria-label={table.caption} tabIndex={0}>
    <table className={styles.table}>
      <caption className="visually-hidden">{table.caption}</caption>
      <thead>
        <tr>
          {table.head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name, ...values], row) => (
          <tr key={`${name} ${row}`}>
            <th scope="row">{name}</th>
            {values.map((value, column) => (
              <td key={table.head[column + 1]}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
