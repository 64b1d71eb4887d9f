import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { AllowEveryone } from '../access/allow';
import { DASHBOARD_HTML } from './dashboard-files';
import { problemPage } from './problem.page';

/** The pages for people. The dashboard's document holds no data: what it shows, it asks the API for. */
@ApiExcludeController()
@AllowEveryone()
@Controller()
export class PagesController {
  @Get([
    '',
    'sign-in',
    'login',
    'portfolio',
    'campaigns',
    'campaigns/*',
    'customers',
    'customers/*',
    'exports',
    'imports',
    'imports/*',
    'jobs',
    'settings',
    'settings/*',
    'trainings',
    'trainings/*',
  ])
  @Header('content-type', 'text/html; charset=utf-8')
  // Kept by no browser: going back after signing out shows nobody's figures.
  @Header('cache-control', 'no-store')
  // What an address asks for is read by the dashboard itself.
  dashboard(@Query() _asked: object): string {
    return DASHBOARD_HTML;
  }

  @Get('problems/:code')
  @Header('content-type', 'text/html; charset=utf-8')
  problem(@Param('code') code: string): string {
    return problemPage(code);
  }
}
