import { DefaultCutoffValue, FeatureCutoffValue, StartedJob, ScoreValue, TargetDefaultValue, TargetValue } from './setting-values.shape';

/** One change of a setting. */
export class SettingVersionResponse {
  /**
   * Counts the changes; the product's own setting is 1.
   * @example 2
   */
  version: number;
  /**
   * E-mail address of the person, or id of the key.
   * @example lena@example.com
   */
  author: string;
  /** @example Onboarding is our goal this year */
  reason: string;
  /** @example 2026-03-02T09:00:00.000Z */
  changedAt: string;
}

/** A setting in force. */
export class SettingInForceResponse {
  /**
   * Moves by one with every change and is never used again; 1: the product's own.
   * @example 2
   */
  version: number;
  /**
   * E-mail address of the person, or id of the key; null: the product's own.
   * @example lena@example.com
   */
  author: string | null;
  /** @example Onboarding is our goal this year */
  reason: string | null;
  /** @example 2026-03-02T09:00:00.000Z */
  changedAt: string | null;
}

/** The score formula in force. */
export class ScoreSettingResponse extends SettingInForceResponse {
  value: ScoreValue;
  /** The product's own. */
  defaults: ScoreValue;
}

/** The score formula after a change. */
export class ScoreSavedResponse extends ScoreSettingResponse {
  /** null: nothing was changed. */
  job: StartedJob | null;
}

export class ScoreVersionResponse extends SettingVersionResponse {
  value: ScoreValue;
}

/** Changes of the score formula, the newest first. */
export class ScoreHistoryResponse {
  items: ScoreVersionResponse[];
  /**
   * Cursor of the next page; null on the last one.
   * @example 12
   */
  next: string | null;
}

/** The targets that are set; of those that fit an account the most closely meant holds: segment and industry, industry, segment, every account. */
export class ThresholdsResponse extends SettingInForceResponse {
  value: TargetValue[];
  /** Every figure whose target can be set, with the product's own. */
  defaults: TargetDefaultValue[];
}

/** The targets after a change. */
export class ThresholdsSavedResponse extends ThresholdsResponse {
  /** null: nothing was changed. */
  job: StartedJob | null;
}

export class ThresholdsVersionResponse extends SettingVersionResponse {
  value: TargetValue[];
}

/** Changes of the targets, the newest first. */
export class ThresholdsHistoryResponse {
  items: ThresholdsVersionResponse[];
  /**
   * Cursor of the next page; null on the last one.
   * @example 12
   */
  next: string | null;
}

/** The cut-off of every feature, in the catalogue's order. */
export class FeatureCutoffsResponse extends SettingInForceResponse {
  value: FeatureCutoffValue[];
  /** The product's own. */
  defaults: DefaultCutoffValue;
}

/** The cut-offs after a change. */
export class FeatureCutoffsSavedResponse extends FeatureCutoffsResponse {
  /** null: nothing was changed. */
  job: StartedJob | null;
}

export class FeatureCutoffsVersionResponse extends SettingVersionResponse {
  value: FeatureCutoffValue[];
}

/** Changes of the cut-offs, the newest first. */
export class FeatureCutoffsHistoryResponse {
  items: FeatureCutoffsVersionResponse[];
  /**
   * Cursor of the next page; null on the last one.
   * @example 12
   */
  next: string | null;
}
