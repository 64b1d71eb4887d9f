import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { FeaturesService } from '@adoption/accounts';
import { Allow, INGESTERS, READERS } from '../access/allow';
import { BulkWrittenResponse } from '../lists/bulk-written.response';
import { FeatureRequest } from './features.request';
import { FeaturesResponse } from './features.response';

@ApiTags('Accounts')
@Controller('api/features')
export class FeaturesController {
  constructor(private readonly features: FeaturesService) {}

  /** The catalogue: at most 128 features, archived ones included. */
  @Get()
  @Allow(READERS)
  async listFeatures(): Promise<FeaturesResponse> {
    const features = await this.features.list();
    return { items: features.map(({ slot: _, ...feature }) => ({ ...feature, events: [...feature.events], properties: [...feature.properties] })), next: null };
  }

  /**
   * Creates and changes features by key. Rows that are not valid are refused one by one; the others land. Events keep the feature
   * they had when they came; a changed mapping is for those that come.
   */
  @Put()
  @Allow(INGESTERS)
  @ApiBody({ type: [FeatureRequest] })
  async writeFeatures(@Body() body: unknown): Promise<BulkWrittenResponse> {
    const { rejected, ...counts } = await this.features.upsert(body);
    return { ...counts, rejected: [...rejected] };
  }
}
