import { Button, type ButtonProps, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useRef } from 'react';
import { EXPORTS } from '../words/exports';
import type { ExportWish, TableFormat } from './export-wish';
import { useBeginExport } from './use-begin-export';

interface TableExportProps extends Pick<ButtonProps, 'size' | 'variant' | 'className' | 'leftSection'> {
  readonly label: string;
  /** Formats with their words, in the order of the menu. */
  readonly formats?: readonly { readonly format: TableFormat; readonly word: string }[];
  readonly wish: (format: TableFormat) => ExportWish;
}

const FORMATS = (['csv', 'xlsx'] as const).map((format) => ({ format, word: EXPORTS.tables[format] }));

/** A button that asks in which format a table is exported, and starts that. The focus is on it afterwards. */
export function TableExport({ label, formats = FORMATS, wish, variant = 'default', ...look }: TableExportProps) {
  const button = useRef<HTMLButtonElement>(null);
  const begin = useBeginExport();
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false} onClose={() => button.current?.focus({ preventScroll: true })}>
      <Menu.Target>
        <Button ref={button} variant={variant} loading={begin.isPending} rightSection={<IconChevronDown size={14} aria-hidden="true" />} {...look}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map(({ format, word }) => (
          <Menu.Item key={format} onClick={() => begin.mutate(wish(format))}>
            {word}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
