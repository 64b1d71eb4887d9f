import { ApiKey } from './src/api-key.entity';
import { Person } from './src/person.entity';
import { SignInLink } from './src/sign-in-link.entity';
import { WebSession } from './src/web-session.entity';

export { AccessModule } from './src/access.module';
export { type AccountScope, accountScope, type Caller, type Role, type Scope } from './src/caller';
export { KeysService, type PresentedKey } from './src/keys.service';
export { type PeopleWritten, type PersonRow, PeopleService } from './src/people.service';
export { SESSION_MILLISECONDS, SessionsService } from './src/sessions.service';
export { SignInLinksService } from './src/sign-in-links.service';
export { ApiKey, Person };
/** Entities of this lib, for the process's ORM. */
export const ACCESS_ENTITIES = [ApiKey, Person, SignInLink, WebSession];
