import { Menu, UnstyledButton } from '@mantine/core';
import { IconBook, IconFileExport, IconKeyboard, IconLogout } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { client } from '../api/client';
import { useMe } from '../api/me';
import { leaveForSignIn } from '../api/signed-out';
import { alarm } from '../kit/toast';
import { SHELL } from '../words/shell';
import styles from './account-menu.module.css';

/** First letters of the two first parts of an e-mail address's name: `maya.chen@…` → `MC`. */
const initials = (email: string): string =>
  email
    .split('@', 1)[0]!
    .split(/[._-]+/)
    .map((part) => part.charAt(0).toUpperCase())
    .slice(0, 2)
    .join('');

async function signOut(): Promise<void> {
  try {
    await client.DELETE('/api/access/sessions/current');
  } catch (error) {
    return alarm(SHELL.notSignedOut, error);
  }
  sessionStorage.clear();
  leaveForSignIn();
}

/** Who is signed in, and what concerns only them. */
export function AccountMenu({ onShortcuts }: { readonly onShortcuts: () => void }) {
  const email = useMe().email ?? '';
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton className={styles.avatar} aria-label={SHELL.account}>
          {initials(email)}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{SHELL.signedInAs(email)}</Menu.Label>
        <Menu.Item component={Link} to="/exports" leftSection={<IconFileExport size={16} aria-hidden="true" />}>
          {SHELL.exports}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden="true" />} onClick={onShortcuts}>
          {SHELL.shortcuts}
        </Menu.Item>
        <Menu.Item component="a" href="/api/docs" leftSection={<IconBook size={16} aria-hidden="true" />}>
          {SHELL.apiDocs}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden="true" />} onClick={() => void signOut()}>
          {SHELL.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
