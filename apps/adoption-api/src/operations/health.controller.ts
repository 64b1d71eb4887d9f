import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { unavailable } from '@adoption/problems';
import { AllowEveryone } from '../access/allow';
import { HealthResponse } from './health.response';
import { Readiness } from './readiness';

@ApiTags('Operations')
@AllowEveryone()
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** Whether the process lives. Asks nothing of the database, so a supervisor does not restart it for the database's troubles. */
  @Get('live')
  live(): HealthResponse {
    return { status: 'ok' };
  }

  /** Whether the process should get requests: the database answers, its schema is current, the process is not stopping. Otherwise 503. */
  @Get('ready')
  async ready(): Promise<HealthResponse> {
    const obstacles = await this.readiness.obstacles();
    if (obstacles.length > 0) throw unavailable(obstacles.join(' '));
    return { status: 'ok' };
  }
}
