import { Button } from '@mantine/core';
import { formatInteger } from '@adoption/presentation';
import { USERS } from '../words/users';

interface CampaignButtonProps {
  /** UUIDs of those who are ticked. */
  readonly ticked: readonly string[];
  /** How many there are in the group; null: not known. */
  readonly inGroup: number | null;
  /** @param picked UUIDs of those whom the campaign is for; undefined: the whole group */
  readonly onOpen: (picked: readonly string[] | undefined) => void;
}

/** Opens a campaign for the ticked people of a group, else for all of it. */
export function CampaignButton({ ticked, inGroup, onOpen }: CampaignButtonProps) {
  const count = ticked.length > 0 ? ticked.length : inGroup;
  return <Button onClick={() => onOpen(ticked.length > 0 ? ticked : undefined)}>{USERS.campaign(count === null ? null : formatInteger(count))}</Button>;
}
