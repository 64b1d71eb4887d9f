import { type DynamicModule, Module } from '@nestjs/common';
import { Clock } from './clock';
import { readSettings, type Settings } from './settings';

/** Injection token of the validated {@link Settings}. */
export const SETTINGS = Symbol('settings');

/** Gives every module the validated environment and the clock. */
@Module({})
export class ConfigModule {
  static from(settings: Settings = readSettings(process.env), clock: Clock = new Clock()): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: Clock, useValue: clock },
      ],
      exports: [SETTINGS, Clock],
    };
  }
}
