import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Caller, PeopleService, SESSION_MILLISECONDS, SessionsService, SignInLinksService } from '@adoption/access';
import { SETTINGS, type Settings } from '@adoption/config';
import { ADMINS, Allow, AllowEveryone, ANYBODY, CurrentCaller, PEOPLE } from '../access/allow';
import { SESSION_COOKIE } from '../access/credentials';
import { SignInAttempts } from './sign-in-attempts';
import { SignInLinkRequest, SignInRequest } from './sign-in.request';
import { CallerResponse, SignedInResponse, SignInLinkResponse } from './sign-in.response';

@ApiTags('Access')
@Controller('api/access')
export class SignInController {
  constructor(
    private readonly links: SignInLinksService,
    private readonly sessions: SessionsService,
    private readonly people: PeopleService,
    private readonly attempts: SignInAttempts,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Makes a link that signs a person in once, within ten minutes. Hand it over yourself; it is not sent. */
  @Allow(ADMINS)
  @Post('sign-in-links')
  async createSignInLink(@Body() body: SignInLinkRequest): Promise<SignInLinkResponse> {
    const { token, expiresAt } = await this.links.create(body.email ?? null, body.path ?? '/');
    return { url: `${this.settings.publicUrl}/sign-in#${token}`, expiresAt: expiresAt.toISOString() };
  }

  /** Exchanges the token of a sign-in link for the session cookie. */
  @AllowEveryone()
  @Post('sessions')
  async signIn(@Body() body: SignInRequest, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedInResponse> {
    this.attempts.count(request);
    const { person, path } = await this.links.exchange(body.token);
    const token = await this.sessions.start(person);
    reply.setCookie(SESSION_COOKIE, token, { ...this.cookieOptions(), maxAge: SESSION_MILLISECONDS / 1_000 });
    return { path };
  }

  /** Signs this browser out. */
  @Allow(PEOPLE)
  @HttpCode(204)
  @Delete('sessions/current')
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(request.cookies[SESSION_COOKIE] ?? '');
    reply.clearCookie(SESSION_COOKIE, this.cookieOptions());
  }

  /** Who the caller is. */
  @Allow(ANYBODY)
  @Get('me')
  async whoAmI(@CurrentCaller() { kind, id, role, scope, email }: Caller): Promise<CallerResponse> {
    return { kind, id, role, scope, email, name: kind === 'person' ? await this.people.nameOf(id) : null };
  }

  private cookieOptions(): { path: string; httpOnly: true; sameSite: 'lax'; secure: boolean } {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.settings.publicUrl.startsWith('https:') };
  }
}
