import { Module } from '@nestjs/common';
import { KeysService } from './keys.service';
import { PeopleService } from './people.service';
import { SessionsService } from './sessions.service';
import { SignInLinksService } from './sign-in-links.service';

/** People, keys, sign-in links and sessions. The process must register {@link ACCESS_ENTITIES} with its ORM. */
@Module({
  providers: [KeysService, PeopleService, SessionsService, SignInLinksService],
  exports: [KeysService, PeopleService, SessionsService, SignInLinksService],
})
export class AccessModule {}
