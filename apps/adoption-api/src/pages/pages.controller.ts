import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { AllowEveryone } from '../access/allow';
import { HOME_PAGE } from './home.page';
import { problemPage } from './problem.page';
import { SIGN_IN_PAGE, SIGN_IN_SCRIPT } from './sign-in.page';

/** The few pages that people can open without the dashboard. */
@ApiExcludeController()
@AllowEveryone()
@Controller()
export class PagesController {
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  home(): string {
    return HOME_PAGE;
  }

  @Get('sign-in')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  signIn(): string {
    return SIGN_IN_PAGE;
  }

  @Get('sign-in.js')
  @Header('content-type', 'text/javascript; charset=utf-8')
  signInScript(): string {
    return SIGN_IN_SCRIPT;
  }

  @Get('problems/:code')
  @Header('content-type', 'text/html; charset=utf-8')
  problem(@Param('code') code: string): string {
    return problemPage(code);
  }
}
