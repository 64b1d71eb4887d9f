import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconCopy, IconFileExport, IconPrinter } from '@tabler/icons-react';
import { useRef } from 'react';
import { CUSTOMER } from '../words/customer';
import type { Comparison, Period } from './adoption-search';
import { copyMarkdown } from './copy-markdown';

interface ExportMenuProps {
  readonly customerId: string;
  readonly period: Period;
  readonly comparison: Comparison;
  readonly opened: boolean;
  readonly onChange: (opened: boolean) => void;
}

/** The menu has to be gone from the page before that is printed. */
const CLOSED_AFTER_MILLISECONDS = 200;

/** Ways to take the page along. However it was opened, the focus is on its button afterwards. */
export function ExportMenu({ customerId, period, comparison, opened, onChange }: ExportMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Menu
      opened={opened}
      onChange={onChange}
      onClose={() => button.current?.focus()}
      position="bottom-end"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <Button ref={button} leftSection={<IconFileExport size={16} aria-hidden="true" />} rightSection={<IconChevronDown size={14} aria-hidden="true" />}>
          {CUSTOMER.export}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCopy size={16} aria-hidden="true" />} onClick={() => void copyMarkdown(customerId, period, comparison)}>
          {CUSTOMER.copyMarkdown}
        </Menu.Item>
        <Menu.Item leftSection={<IconPrinter size={16} aria-hidden="true" />} onClick={() => setTimeout(() => window.print(), CLOSED_AFTER_MILLISECONDS)}>
          {CUSTOMER.print}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
