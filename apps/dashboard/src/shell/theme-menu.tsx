import { ActionIcon, Menu, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { SHELL } from '../words/shell';

const SCHEMES = [
  { key: 'light', word: SHELL.light, Icon: IconSun },
  { key: 'dark', word: SHELL.dark, Icon: IconMoon },
  { key: 'auto', word: SHELL.system, Icon: IconDeviceDesktop },
] as const;

/** Chooses light, dark or the system's colours; the choice is kept in this browser. */
export function ThemeMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const shown = useComputedColorScheme('light');
  return (
    <Menu position="bottom-end" width={190}>
      <Menu.Target>
        <ActionIcon aria-label={SHELL.theme} color="gray">
          {shown === 'dark' ? <IconSun size={18} aria-hidden="true" /> : <IconMoon size={18} aria-hidden="true" />}
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {SCHEMES.map(({ key, word, Icon }) => (
          <Menu.Item
            key={key}
            role="menuitemradio"
            aria-checked={colorScheme === key}
            leftSection={<Icon size={16} aria-hidden="true" />}
            rightSection={colorScheme === key ? <IconCheck size={15} aria-hidden="true" /> : null}
            onClick={() => setColorScheme(key)}
          >
            {word}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
