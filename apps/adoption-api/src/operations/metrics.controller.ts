import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ADMINS, Allow } from '../access/allow';
import { HttpMetrics } from './http-metrics';

@ApiTags('Operations')
@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: HttpMetrics) {}

  /** Figures of this process in the text format of Prometheus; open to the machine itself, elsewhere to administrators. */
  @Allow({ ...ADMINS, loopback: true })
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string', examples: ['http_request_duration_seconds_count{method="GET",route="/health/live",status="200"} 42\n'] } })
  @Get()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  read(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
