import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DownloadLinksService } from '@adoption/engagement';
import { Problem } from '@adoption/problems';
import { AllowEveryone } from '../access/allow';
import { RATE_LIMITS, TokenBuckets } from '../access/token-buckets';
import { page } from '../pages/page';

/** The same for a link that has ended and for one that never was. */
const NOT_THERE = page('This link no longer works', '<p>It has expired, was ended or is not complete. Ask the person who sent it for a new one.</p>');

/** Where people arrive who follow a link. Nothing of the request decides where they are led but the token. */
@ApiExcludeController()
@AllowEveryone()
@Controller('d')
export class FollowedLinksController {
  private readonly buckets = new TokenBuckets();

  constructor(private readonly links: DownloadLinksService) {}

  @Get(':token')
  async follow(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const wait = this.buckets.take(request.ip, RATE_LIMITS.followedLink);
    if (wait > 0) throw new Problem('too_many', 'too_many_requests', 'Too many links were followed from here.', [], wait);
    // Mail programs look at addresses before anybody clicks on them.
    const target = await this.links.follow(token, request.method !== 'HEAD');
    reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' });
    if (target === null) await reply.code(404).type('text/html; charset=utf-8').send(NOT_THERE);
    else await reply.redirect(target, 302);
  }
}
