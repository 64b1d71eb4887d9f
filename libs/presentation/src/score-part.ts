interface ScorePart {
  readonly key: string;
  /** 0 to 100; null: left out. */
  readonly normalized: number | null;
}

/** Why a part of the score has no figure of its own: nothing could be measured, or nobody used the product, which counts. */
export function withoutFigure({ key, normalized }: ScorePart): string {
  if (normalized === null) return 'not measured';
  return key === 'engagementDepth' ? 'no sessions' : 'no use in the period before';
}
