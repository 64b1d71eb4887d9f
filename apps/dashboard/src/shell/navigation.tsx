import { IconBuildings, IconChartBar, IconListCheck, IconSchool, IconSettings, IconSpeakerphone, IconUpload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { seesAllAccounts, useMe } from '../api/me';
import { SHELL } from '../words/shell';
import styles from './navigation.module.css';

/** The main navigation; what the signed-in person may not open is not there. */
export function Navigation() {
  const me = useMe();
  const link = { className: styles.link, activeProps: { 'aria-current': 'page' as const, className: styles.active } };
  return (
    <nav aria-label={SHELL.navigation} className={styles.navigation}>
      <Link to="/" className={styles.brand}>
        <img src="/favicon.svg" alt="" width={26} height={26} />
        {SHELL.product}
      </Link>
      <ul>
        {seesAllAccounts(me) && (
          <li>
            <Link to="/portfolio" {...link}>
              <IconChartBar size={18} aria-hidden="true" />
              {SHELL.portfolio}
            </Link>
          </li>
        )}
        <li>
          <Link to="/customers" search={seesAllAccounts(me) ? {} : { owner: 'me' }} activeOptions={{ includeSearch: false }} {...link}>
            <IconBuildings size={18} aria-hidden="true" />
            {SHELL.customers}
          </Link>
        </li>
        <li>
          <Link to="/campaigns" activeOptions={{ includeSearch: false }} {...link}>
            <IconSpeakerphone size={18} aria-hidden="true" />
            {SHELL.campaigns}
          </Link>
        </li>
        <li>
          <Link to="/trainings" {...link}>
            <IconSchool size={18} aria-hidden="true" />
            {SHELL.trainings}
          </Link>
        </li>
        <li>
          <Link to="/imports" {...link}>
            <IconUpload size={18} aria-hidden="true" />
            {SHELL.imports}
          </Link>
        </li>
        <li>
          <Link to="/jobs" {...link}>
            <IconListCheck size={18} aria-hidden="true" />
            {SHELL.jobs}
          </Link>
        </li>
        <li>
          <Link to="/settings/score" {...link} activeProps={{}} className={styles.link} data-settings>
            <IconSettings size={18} aria-hidden="true" />
            {SHELL.settings}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
