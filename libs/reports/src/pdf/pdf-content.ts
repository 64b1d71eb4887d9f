/** What pdfmake draws, as far as reports use it. (Its published types bring those of a browser into every file.) */
export type Content = ContentText | ContentStack | ContentColumns | ContentTable | ContentCanvas | ContentPicture;

type Margin = [left: number, top: number, right: number, bottom: number];

interface Placed {
  readonly width?: number | '*';
  readonly margin?: Margin;
  /** Of a cell: how many columns it takes. */
  readonly colSpan?: number;
  readonly unbreakable?: boolean;
}

/** Letters of one font. */
export interface ContentRun {
  readonly text: string;
  readonly font?: string;
  readonly fontFeatures?: Readonly<Record<string, boolean>>;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly color?: string;
}

export interface ContentText extends Placed {
  readonly text: string | readonly ContentRun[];
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly alignment?: 'left' | 'center' | 'right';
  readonly outline?: boolean;
  readonly outlineText?: string;
  readonly outlineExpanded?: boolean;
}

export interface ContentStack extends Placed {
  readonly stack: Content[];
}

export interface ContentColumns extends Placed {
  readonly columns: Content[];
  readonly columnGap?: number;
}

export interface ContentTable extends Placed {
  readonly table: {
    readonly headerRows?: number;
    readonly keepWithHeaderRows?: number;
    readonly dontBreakRows?: boolean;
    readonly widths: (number | '*')[];
    readonly body: Content[][];
  };
  readonly layout: TableLayout;
}

/** Lines and room of a table, points; lines are counted from the one above the first row, or left of the first column. */
export interface TableLayout {
  readonly hLineWidth: (line: number) => number;
  readonly vLineWidth: (line: number) => number;
  readonly hLineColor?: (line: number) => string;
  readonly vLineColor?: (line: number) => string;
  readonly fillColor?: () => string;
  readonly paddingLeft: (column: number) => number;
  readonly paddingRight: (column: number) => number;
  readonly paddingTop: (row: number) => number;
  readonly paddingBottom: (row: number) => number;
}

export interface ContentCanvas extends Placed {
  readonly canvas: readonly Shape[];
}

type Shape =
  | { readonly type: 'rect'; readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly r?: number; readonly color: string }
  | {
      readonly type: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly lineWidth: number;
      readonly lineColor: string;
    }
  | {
      readonly type: 'ellipse';
      readonly x: number;
      readonly y: number;
      readonly r1: number;
      readonly r2: number;
      readonly color: string;
      readonly lineColor: string;
    };

export interface ContentPicture extends Placed {
  readonly svg: string;
}

/** A whole document. */
export interface PdfDefinition {
  readonly content: Content[];
  readonly footer: (page: number, pages: number) => Content;
  readonly pageSize: 'A4';
  readonly pageMargins: Margin;
  readonly defaultStyle: { readonly font: string; readonly fontSize: number; readonly color: string; readonly lineHeight: number };
  readonly info: { readonly title: string; readonly author: string; readonly subject: string; readonly creationDate: Date };
  readonly language: string;
  readonly displayTitle: boolean;
  readonly version: '1.7';
}
