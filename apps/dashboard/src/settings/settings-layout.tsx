import { Link, Outlet } from '@tanstack/react-router';
import { isAdmin, useMe } from '../api/me';
import { PageTabs } from '../kit/page-tabs';
import { SETTINGS } from '../words/settings';

/** What can be configured, and by whom. */
export function SettingsLayout() {
  const admin = isAdmin(useMe());
  const link = { activeProps: { 'aria-current': 'page' as const } };
  return (
    <>
      <h1>{SETTINGS.title}</h1>
      <PageTabs label={SETTINGS.pages}>
        <Link to="/settings/score" {...link}>
          {SETTINGS.score}
        </Link>
        <Link to="/settings/thresholds" {...link}>
          {SETTINGS.thresholds}
        </Link>
        <Link to="/settings/features" {...link}>
          {SETTINGS.features}
        </Link>
        {admin && (
          <>
            <Link to="/settings/people" {...link}>
              {SETTINGS.people}
            </Link>
            <Link to="/settings/keys" {...link}>
              {SETTINGS.keys}
            </Link>
          </>
        )}
      </PageTabs>
      <Outlet />
    </>
  );
}
