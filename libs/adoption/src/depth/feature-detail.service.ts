import { Injectable } from '@nestjs/common';
import { parseDay } from '@adoption/accounts';
import { peerComparison } from '@adoption/benchmarks';
import { Database, type Transaction } from '@adoption/database';
import { adoptionFigures, type FeatureFacts, type PeriodKey, seatUsers } from '@adoption/metrics';
import { notFound } from '@adoption/problems';
import { type AccountOnDay, AdoptionService } from '../adoption.service';
import { periodSection } from '../build-adoption-dashboard';
import { usersOfFeature } from '../feature-users';
import { loadFacts } from '../load-facts';
import { Peers } from '../peers/peers';
import { sessionsInWindows } from '../queries/sessions-in-windows.query';
import { userDetails } from '../queries/user-details.query';
import { usersOnFeatureDays } from '../queries/users-on-feature-days.query';
import { featureAdoptionSection } from '../sections/feature-section';
import { SettingsService } from '../settings/settings.service';
import { peerMember, snapshotFigures } from '../snapshots/snapshot-figures';
import type { FeatureDetail, FeatureUseDay } from './feature-detail.shape';
import { featureTrend } from './feature-trend';
import { firstUses } from './first-uses';
import { usersByName } from './users-by-name';

/** How one account uses one feature. */
@Injectable()
export class FeatureDetailService {
  constructor(
    private readonly adoption: AdoptionService,
    private readonly database: Database,
    private readonly peers: Peers,
    private readonly judging: SettingsService,
  ) {}

  /** @throws Problem `not_found` for a feature that the catalogue does not have */
  async detail(on: AccountOnDay, period: PeriodKey, key: string): Promise<FeatureDetail> {
    const { formula } = await this.judging.current();
    const answer = await this.peers.of({ customer: on.account, slot: { asOf: on.asOf, period }, comparison: 'peers', formula, waitMilliseconds: 0 });
    return this.database.snapshot(async (transaction) => {
      const { account, period: resolved } = await this.adoption.accountWithin(transaction, on, period);
      const { window } = resolved;
      const { facts } = await loadFacts(transaction, account, [{ window, previous: null }]);
      const place = facts.features.findIndex((candidate) => candidate.key === key);
      const feature = facts.features[place];
      if (feature === undefined) throw notFound('feature');
      const { current: sessions } = await sessionsInWindows(transaction, account.key, window, null);
      // Nothing here tells power users, so that no reference is looked up for them.
      const figures = adoptionFigures(facts, { window, sessions, powerThreshold: null }, period);
      const own = peerMember(account, snapshotFigures(figures, null, formula));
      const comparison = answer.pending ? null : peerComparison({ requested: 'peers', own, lacksDays: false, candidates: answer.members });
      const row = featureAdoptionSection(figures, facts, comparison)[place]!;
      const details = await userDetails(transaction, account.key);
      const used = usersOfFeature(facts, window, feature);
      const seats = seatUsers(facts.users, window.to);
      const groups = (of: 'role' | 'team') =>
        usersByName(
          details.map((user) => user[of]),
          used,
          seats,
        );
      return {
        period: periodSection(resolved),
        feature: row,
        available: figures.featureRows[place]!.available,
        ...firstUses(facts, feature, window),
        ...(await this.useDays(transaction, account.key, feature, row)),
        trend: featureTrend(facts, window, feature),
        roles: groups('role').map(({ name, ...counts }) => ({ role: name, ...counts })),
        teams: groups('team').map(({ name, ...counts }) => ({ team: name, ...counts })),
      };
    });
  }

  /** How many used the feature on its first and on its last day. */
  private async useDays(
    transaction: Transaction,
    customer: number,
    feature: FeatureFacts,
    { firstUsedOn, lastUsedOn }: { readonly firstUsedOn: string | null; readonly lastUsedOn: string | null },
  ): Promise<{ firstUse: FeatureUseDay | null; lastUse: FeatureUseDay | null }> {
    const days = [firstUsedOn, lastUsedOn].flatMap((text) => (text === null ? [] : [parseDay(text)!]));
    const users = await usersOnFeatureDays(transaction, customer, feature, days);
    const on = (date: string | null): FeatureUseDay | null => (date === null ? null : { date, users: users.get(parseDay(date)!) ?? 0 });
    return { firstUse: on(firstUsedOn), lastUse: on(lastUsedOn) };
  }
}
