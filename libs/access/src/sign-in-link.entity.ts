import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from './person.entity';

/** An invitation to sign in that works once. */
@Entity({ tableName: 'sign_in_links' })
export class SignInLink {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  /** SHA-256 of the token in the link. */
  @Property({ type: 'blob' })
  tokenHash: Buffer;

  @ManyToOne(() => Person, { fieldName: 'person' })
  person: Person;

  /** Where to go after signing in. */
  @Property({ type: 'text' })
  path: string;

  @Property({ type: 'Date', columnType: 'timestamptz' })
  expiresAt: Date;

  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  usedAt: Date | null = null;
}
