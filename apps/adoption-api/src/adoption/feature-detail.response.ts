import { FeatureDetail } from '@adoption/adoption';

/** How one account uses one feature, and where its users are listed. */
export class FeatureDetailResponse extends FeatureDetail {
  /**
   * Address of the list of the people who used the feature in the window, the newest sign-up first.
   * @example /api/intelligence/adoption/7b7e2c0e-0000-4000-8000-000000000001/users?feature=reports&period=30d&asOf=2026-03-30&sort=-signedUpOn
   */
  usersHref: string;
}
