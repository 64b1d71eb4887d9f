import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from './person.entity';

/** A browser that is signed in. */
@Entity({ tableName: 'web_sessions' })
export class WebSession {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  /** SHA-256 of the cookie's value. */
  @Property({ type: 'blob' })
  tokenHash: Buffer;

  @ManyToOne(() => Person, { fieldName: 'person' })
  person: Person;

  @Property({ type: 'Date', columnType: 'timestamptz' })
  createdAt: Date;

  /** Moves with use, accurate to five minutes. */
  @Property({ type: 'Date', columnType: 'timestamptz' })
  seenAt: Date;
}
