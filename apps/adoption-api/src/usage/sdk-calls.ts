import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@adoption/access';
import { Clock, SETTINGS, type Settings } from '@adoption/config';
import { CallIntake, type TimeLimits, type WireCall } from '@adoption/usage';
import { sourceOf } from './source-of';

/** What the addresses of all SDKs have in common: read the body's calls and take them, as far as the key may. */
@Injectable()
export class SdkCalls {
  constructor(
    private readonly intake: CallIntake,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Takes the calls of a body; those that cannot be taken are kept with their reason, as SDKs would only send them again. */
  async take(read: (limits: TimeLimits) => readonly WireCall[], caller: Caller): Promise<void> {
    const calls = read({ now: this.clock.now(), retentionDays: this.settings.retentionDays });
    await this.intake.accept(calls, { source: sourceOf(caller), mayChangeAccounts: caller.scope !== 'browser' });
  }
}
