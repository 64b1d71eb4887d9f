import { ActionIcon } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMenu2 } from '@tabler/icons-react';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { SHELL } from '../words/shell';
import { AccountMenu } from './account-menu';
import { AskButton } from './ask-button';
import { Navigation } from './navigation';
import { OfflineBanner } from './offline-banner';
import { ProgressLine } from './progress-line';
import { ThemeMenu } from './theme-menu';
import { usePageArrival } from './use-page-arrival';
import { useShortcuts } from './use-shortcuts';
import styles from './shell.module.css';

const CommandBar = lazy(() => import('./command-bar').then(({ CommandBar: loaded }) => ({ default: loaded })));
const NavigationDrawer = lazy(() => import('./navigation-drawer').then(({ NavigationDrawer: loaded }) => ({ default: loaded })));
const ShortcutsDialog = lazy(() => import('./shortcuts-dialog').then(({ ShortcutsDialog: loaded }) => ({ default: loaded })));

type Dialog = 'ask' | 'shortcuts' | null;

/** What stands around every page: navigation, top bar, command bar. */
export function Shell() {
  const [drawer, { open, close }] = useDisclosure(false);
  const [dialog, setDialog] = useState<Dialog>(null);
  const main = usePageArrival(close);
  useShortcuts({ ask: () => setDialog('ask'), shortcuts: () => setDialog('shortcuts') });
  return (
    <>
      <a href="#main" className={styles.skip}>
        {SHELL.skip}
      </a>
      <div className={styles.frame}>
        <div className={`${styles.rail} no-print`}>
          <Navigation />
        </div>
        <div className={styles.column}>
          {/* Not a <header>: dialogs render one of their own, and a page has one banner at most. */}
          <search className={`${styles.bar} no-print`}>
            <ActionIcon className={styles.burger} onClick={open} aria-label={SHELL.openNavigation} aria-expanded={drawer}>
              <IconMenu2 size={20} aria-hidden="true" />
            </ActionIcon>
            <AskButton onOpen={() => setDialog('ask')} />
            <div className={styles.tools}>
              <ThemeMenu />
              <AccountMenu onShortcuts={() => setDialog('shortcuts')} />
            </div>
            <ProgressLine />
          </search>
          <OfflineBanner />
          <main id="main" ref={main} tabIndex={-1} className={styles.main}>
            <Outlet />
          </main>
        </div>
      </div>
      <Suspense fallback={null}>
        {drawer && <NavigationDrawer onClose={close} />}
        {dialog === 'ask' && <CommandBar onClose={() => setDialog(null)} />}
        {dialog === 'shortcuts' && <ShortcutsDialog onClose={() => setDialog(null)} />}
      </Suspense>
    </>
  );
}
