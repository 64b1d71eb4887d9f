/** The parts of a portfolio that are shown as text. The API's answer fits without being imported. */
export interface PortfolioView {
  readonly period: '7d' | '30d' | '90d' | 'all';
  readonly asOf: { readonly from: string | null; readonly to: string | null };
  readonly pending: { readonly accounts: number };
  readonly kpis: {
    readonly averageScore: {
      readonly value: number | null;
      readonly change: number | null;
      readonly accounts: number;
      readonly target: { readonly value: number };
    };
    readonly accountsBelow50: { readonly value: number | null; readonly share: number | null };
    readonly dormantUsers: { readonly value: number | null; readonly share: number | null };
    readonly dormantRecovery: { readonly value: number | null; readonly target: { readonly value: number } };
  };
  readonly challenges: readonly { readonly title: string; readonly accounts: number; readonly share: number; readonly averageGap: number | null }[];
  readonly accounts: {
    readonly total: number;
    readonly items: readonly {
      readonly name: string;
      readonly score: number | null;
      readonly change: number | null;
      readonly biggestGap: { readonly title: string } | null;
    }[];
  };
}
