import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { AccountScope, Caller } from '@adoption/access';
import { AdoptionService } from '@adoption/adoption';
import { Clock, SETTINGS, type Settings } from '@adoption/config';
import { Database } from '@adoption/database';
import { type InputFault, invalid, Problem, unavailable } from '@adoption/problems';
import { Audiences } from './audiences';
import { type Exclusions, holdoutSize, mayHoldOut } from './choose-audience';
import { engagementConflict, requireOwnMoves } from './engagement-conflicts';
import type { EngagementKind } from './engagement-states';
import type { AudienceWish } from './engagement-wish';
import { EngagementsService } from './engagements.service';
import { messageFacts, messageFaults } from './message-facts';
import { Mailer } from './mailer';
import type { OutgoingMail } from './outgoing-mail';
import { personName } from './queries/person-name.query';
import { readAudience } from './read-audience';
import { renderMessage } from './render-message';

/** Mails that a preview shows. */
const EXAMPLES = 3;

/** Whom a draft would reach now, and what they would read. */
export interface EngagementPreview {
  /** People who are chosen; `heldOut` of them get no mail. */
  readonly targets: number;
  readonly heldOut: number;
  /** There are enough targets to hold some of them out. */
  readonly holdoutOffered: boolean;
  readonly excluded: Exclusions;
  /** Why the message cannot be sent as it is. */
  readonly faults: InputFault[];
  /** The first mails; what is not known stays empty in them. */
  readonly examples: Pick<OutgoingMail, 'to' | 'subject' | 'text' | 'html'>[];
}

/** Whom an audience would reach now. */
export type AudienceCounts = Pick<EngagementPreview, 'targets' | 'holdoutOffered' | 'excluded'>;

/** Shows an engagement before it is sent. */
@Injectable()
export class EngagementPreviews {
  constructor(
    private readonly adoption: AdoptionService,
    private readonly engagements: EngagementsService,
    private readonly audiences: Audiences,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(Mailer) private readonly mailer: Pick<Mailer, 'send'>,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Counts whom an audience would reach, before anything is drafted.
   * @throws Problem not_found for an account out of reach or a feature that the catalogue does not have; invalid
   */
  async audience(customerId: string, kind: EngagementKind, wish: AudienceWish, scope: AccountScope): Promise<AudienceCounts> {
    await this.adoption.accountOn(customerId, null, scope, 'customerId');
    const audience = readAudience(wish);
    if ('fault' in audience) throw invalid('The body has fields that are missing, unknown or not valid.', [audience.fault]);
    const { targets, excluded } = await this.audiences.choose(customerId, kind, audience.rule);
    return { targets: targets.length, holdoutOffered: mayHoldOut(targets.length), excluded };
  }

  /** @throws Problem not_found; conflict once the targets are chosen */
  async preview(id: string, scope: AccountScope): Promise<EngagementPreview> {
    const record = await this.engagements.record(id, scope);
    requireOwnMoves(record);
    if (record.state !== 'draft') throw engagementConflict('Only a draft has a preview; afterwards there are recipients.');
    const { targets, excluded } = await this.audiences.choose(record.customerId, record.kind, record.audience);
    const holdoutOffered = mayHoldOut(targets.length);
    const examples = targets.slice(0, EXAMPLES).map((target) => {
      const { to, subject, text, html } = renderMessage(messageFacts(record, target, 'preview'), this.settings.publicUrl, this.clock.now());
      return { to, subject, text, html };
    });
    const heldOut = holdoutOffered ? holdoutSize(targets.length, record.holdoutPercent) : 0;
    return { targets: targets.length, heldOut, holdoutOffered, excluded, faults: messageFaults(record), examples };
  }

  /**
   * Sends the message to the caller alone, marked as a test; nothing is recorded.
   * @returns the address it was sent to
   * @throws Problem not_found; unprocessable for a key, which has no address, and for a message that cannot be sent; unavailable
   */
  async test(id: string, by: Caller, scope: AccountScope): Promise<string> {
    const record = await this.engagements.record(id, scope);
    requireOwnMoves(record);
    if (by.email === null) throw new Problem('unprocessable', 'no_own_address', 'A key has no e-mail address; sign in to send yourself a test.');
    const faults = messageFaults(record);
    if (faults.length > 0) throw new Problem('unprocessable', 'message_incomplete', 'The message uses fields about which nothing is known.', faults);
    const recipient = { name: (await personName(this.database, by.email)) ?? null, email: by.email, lastActiveOn: null };
    const mail = renderMessage(messageFacts(record, recipient, 'test'), this.settings.publicUrl, this.clock.now());
    // Each has a name of its own: mailboxes drop what they have seen.
    const messageId = `<${randomUUID()}@${new URL(this.settings.publicUrl).hostname}>`;
    const { outcome } = await this.mailer.send({ ...mail, messageId, subject: `[Test] ${mail.subject}`, unsubscribeUrl: null });
    if (outcome !== 'accepted') throw unavailable('The mail server did not take the mail.');
    return by.email;
  }
}
