import { Button, Loader, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useRef } from 'react';
import type { BulkKind } from '../bulk/run-each';
import { PORTFOLIO } from '../words/portfolio';

interface ProgrammeMenuProps {
  /** Of the challenge. */
  readonly title: string;
  /** Its accounts are being looked for. The button can be pressed meanwhile: it has the focus. */
  readonly looking: boolean;
  readonly onChoose: (kind: BulkKind) => void;
}

/** Asks what is to be done for the accounts of a challenge. The focus is on its button afterwards. */
export function ProgrammeMenu({ title, looking, onChoose }: ProgrammeMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false} onClose={() => button.current?.focus({ preventScroll: true })}>
      <Menu.Target>
        <Button
          ref={button}
          variant="default"
          size="compact-sm"
          className="no-print"
          aria-busy={looking}
          rightSection={looking ? <Loader size={14} /> : <IconChevronDown size={14} aria-hidden="true" />}
        >
          {PORTFOLIO.programme}
          <span className="visually-hidden">{PORTFOLIO.programmeFor(title)}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['training', 'guide'] as const).map((kind) => (
          <Menu.Item key={kind} onClick={() => onChoose(kind)}>
            {PORTFOLIO.programmes[kind]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
