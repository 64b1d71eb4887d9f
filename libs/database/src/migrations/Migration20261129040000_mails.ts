import { Migration } from '@mikro-orm/migrations';

// The table of mails is part of where they are sent from: a dump that is restored in place makes it anew.
const HOME = "UPDATE mail_home SET server = server || '/' || 'deliveries'::regclass::oid";
// How often a mail was tried in vain without a word from the mail server, which says nothing about the mail.
const SILENCES = 'ALTER TABLE deliveries ADD COLUMN silences int NOT NULL DEFAULT 0';
// All mails of a start are due at once: a claim reads its own, not all of them.
const DUE = `
DROP INDEX deliveries_due;
CREATE INDEX deliveries_due ON deliveries (engagement, due_at, key) WHERE state = 'pending';
`;

/** Mails: where they are sent from, why they were not sent yet, which are due. */
export class Migration20261129040000_mails extends Migration {
  override up(): void {
    for (const sql of [HOME, SILENCES, DUE]) this.addSql(sql);
  }
}
