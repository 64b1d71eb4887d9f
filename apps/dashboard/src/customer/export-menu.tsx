import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconCopy, IconFileExport, IconFileTypePdf, IconMarkdown, IconPrinter, IconTable } from '@tabler/icons-react';
import { useRef } from 'react';
import { useBeginExport } from '../exports/use-begin-export';
import { CUSTOMER } from '../words/customer';
import { EXPORTS } from '../words/exports';
import type { Comparison, Period } from './adoption-search';
import { copyMarkdown } from './copy-markdown';

interface ExportMenuProps {
  readonly customerId: string;
  /** null: not known yet. */
  readonly customerName: string | null;
  readonly period: Period;
  readonly comparison: Comparison;
  /** Last day of what is shown; undefined: not known yet, and so the one that is shown by itself. */
  readonly asOf: string | undefined;
  readonly opened: boolean;
  readonly onChange: (opened: boolean) => void;
  /** Opens the dialog that a report is put together in. */
  readonly onReport: () => void;
}

/** The menu has to be gone from the page before that is printed. */
const CLOSED_AFTER_MILLISECONDS = 200;

/** Ways to take the page along. However it was opened, the focus is on its button afterwards. */
export function ExportMenu({ customerId, customerName, period, comparison, asOf, opened, onChange, onReport }: ExportMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const { mutate } = useBeginExport();
  const begin = (format: 'xlsx' | 'markdown'): void => mutate({ kind: 'report', customerId, about: customerName, body: { format, period, comparison, asOf } });
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
        <Menu.Item leftSection={<IconFileTypePdf size={16} aria-hidden="true" />} onClick={onReport}>
          {EXPORTS.report}
        </Menu.Item>
        <Menu.Item leftSection={<IconTable size={16} aria-hidden="true" />} onClick={() => begin('xlsx')}>
          {EXPORTS.workbook}
        </Menu.Item>
        <Menu.Item leftSection={<IconMarkdown size={16} aria-hidden="true" />} onClick={() => begin('markdown')}>
          {EXPORTS.markdown}
        </Menu.Item>
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
