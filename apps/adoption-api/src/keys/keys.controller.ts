import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type ApiKey, KeysService } from '@adoption/access';
import { invalid } from '@adoption/problems';
import { ADMINS, Allow } from '../access/allow';
import { UuidPipe } from '../http/uuid.pipe';
import { KeyRequest } from './keys.request';
import { CreatedKeyResponse, KeyResponse, KeysResponse } from './keys.response';

@ApiTags('Access')
@Allow(ADMINS)
@Controller('api/settings/keys')
export class KeysController {
  constructor(private readonly keys: KeysService) {}

  /** The keys that work. */
  @Get()
  async listKeys(): Promise<KeysResponse> {
    return { items: (await this.keys.list()).map(describe), next: null };
  }

  /** Makes a key. The answer is the only place that shows it. */
  @Post()
  async createKey(@Body() body: KeyRequest): Promise<CreatedKeyResponse> {
    if (body.scope !== 'browser' && body.allowedOrigins !== undefined) {
      throw invalid('Only browser keys have origins.', [{ pointer: '/allowedOrigins', code: 'not_for_scope', detail: 'is only for keys of scope browser' }]);
    }
    const { key, secret } = await this.keys.create(body.name, body.scope, body.allowedOrigins ?? []);
    return { ...describe(key), key: secret };
  }

  /** Ends a key. It stops working everywhere within five seconds. */
  @HttpCode(204)
  @Delete(':id')
  revokeKey(@Param('id', new UuidPipe('key')) id: string): Promise<void> {
    return this.keys.revoke(id);
  }
}

const describe = ({ id, name, scope, prefix, allowedOrigins, createdAt, lastUsedAt }: ApiKey): KeyResponse => ({
  id,
  name,
  scope,
  prefix,
  allowedOrigins,
  createdAt: createdAt.toISOString(),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
});
