import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconCopy, IconFileExport, IconPrinter } from '@tabler/icons-react';
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

/** Ways to take the page along. */
export const ExportMenu = ({ customerId, period, comparison, opened, onChange }: ExportMenuProps) => (
  <Menu opened={opened} onChange={onChange} position="bottom-end">
    <Menu.Target>
      <Button leftSection={<IconFileExport size={16} aria-hidden="true" />} rightSection={<IconChevronDown size={14} aria-hidden="true" />}>
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
