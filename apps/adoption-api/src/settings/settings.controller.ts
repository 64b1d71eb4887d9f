import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@adoption/access';
import { DEFAULT_SCORE, SettingsService } from '@adoption/adoption';
import { ADOPTION_CUTOFF } from '@adoption/metrics';
import { Allow, CurrentCaller, READERS, SETTERS } from '../access/allow';
import { problemResponse } from '../open-api/problem.schema';
import { cutoffValues, history, inForce, scoreValue, startedJob, targetDefaults, targetValues } from './describe-setting';
import { FeatureCutoffsRequest, historyPage, ScoreSettingRequest, SettingHistoryQuery, ThresholdsRequest } from './settings.request';
import {
  FeatureCutoffsHistoryResponse,
  FeatureCutoffsResponse,
  FeatureCutoffsSavedResponse,
  ScoreHistoryResponse,
  ScoreSavedResponse,
  ScoreSettingResponse,
  ThresholdsHistoryResponse,
  ThresholdsResponse,
  ThresholdsSavedResponse,
} from './settings.response';

/** What figures are judged by. Each change is a version with its author and reason, and starts the recomputing of scores. */
@ApiTags('Settings')
@Controller('api/settings')
export class SettingsController {
  constructor(private readonly settings: SettingsService) {}

  /** The score formula in force. */
  @Get('score')
  @Allow(READERS)
  async getScoreSetting(): Promise<ScoreSettingResponse> {
    return { ...inForce(await this.settings.score(), scoreValue), defaults: scoreValue(DEFAULT_SCORE) };
  }

  /** Changes the score formula, in full. Scores of another version are no longer compared with those that come. */
  @Put('score')
  @Allow(SETTERS)
  @ApiBody({ type: ScoreSettingRequest })
  @ApiOkResponse({ type: ScoreSavedResponse })
  @ApiResponse({ status: 409, ...problemResponse(409) })
  async changeScoreSetting(@Body() body: unknown, @CurrentCaller() caller: Caller): Promise<ScoreSavedResponse> {
    const setting = await this.settings.saveScore(body, caller);
    return { ...inForce(setting, scoreValue), defaults: scoreValue(DEFAULT_SCORE), job: startedJob(setting) };
  }

  /** Every change of the score formula, the newest first. */
  @Get('score/history')
  @Allow(READERS)
  async listScoreSettings(@Query() query: SettingHistoryQuery): Promise<ScoreHistoryResponse> {
    return history(await this.settings.history('score', ...historyPage(query)), scoreValue);
  }

  /** The targets that are set, and the product's own. */
  @Get('thresholds')
  @Allow(READERS)
  async getThresholds(): Promise<ThresholdsResponse> {
    return { ...inForce(await this.settings.thresholds(), targetValues), defaults: targetDefaults() };
  }

  /** Replaces the targets that are set; a metric that is not named is judged by the product's own again. */
  @Put('thresholds')
  @Allow(SETTERS)
  @ApiBody({ type: ThresholdsRequest })
  @ApiOkResponse({ type: ThresholdsSavedResponse })
  @ApiResponse({ status: 409, ...problemResponse(409) })
  async changeThresholds(@Body() body: unknown, @CurrentCaller() caller: Caller): Promise<ThresholdsSavedResponse> {
    const setting = await this.settings.saveThresholds(body, caller);
    return { ...inForce(setting, targetValues), defaults: targetDefaults(), job: startedJob(setting) };
  }

  /** Every change of the targets, the newest first. */
  @Get('thresholds/history')
  @Allow(READERS)
  async listThresholds(@Query() query: SettingHistoryQuery): Promise<ThresholdsHistoryResponse> {
    return history(await this.settings.history('thresholds', ...historyPage(query)), targetValues);
  }

  /** From when on each feature counts as adopted. A bulk write of features may change it too, which the history does not show. */
  @Get('feature-cutoffs')
  @Allow(READERS)
  async getFeatureCutoffs(): Promise<FeatureCutoffsResponse> {
    return { ...inForce(await this.settings.featureCutoffs(), cutoffValues), defaults: ADOPTION_CUTOFF };
  }

  /** Changes the cut-offs of the features that are named; the others keep theirs. */
  @Put('feature-cutoffs')
  @Allow(SETTERS)
  @ApiBody({ type: FeatureCutoffsRequest })
  @ApiOkResponse({ type: FeatureCutoffsSavedResponse })
  @ApiResponse({ status: 409, ...problemResponse(409) })
  async changeFeatureCutoffs(@Body() body: unknown, @CurrentCaller() caller: Caller): Promise<FeatureCutoffsSavedResponse> {
    const setting = await this.settings.saveFeatureCutoffs(body, caller);
    return { ...inForce(setting, cutoffValues), defaults: ADOPTION_CUTOFF, job: startedJob(setting) };
  }

  /** Every change of the cut-offs, the newest first; each with those of the whole catalogue as they were then. */
  @Get('feature-cutoffs/history')
  @Allow(READERS)
  async listFeatureCutoffs(@Query() query: SettingHistoryQuery): Promise<FeatureCutoffsHistoryResponse> {
    return history(await this.settings.history('feature_cutoffs', ...historyPage(query)), cutoffValues);
  }
}
