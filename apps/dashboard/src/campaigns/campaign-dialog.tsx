import { Modal } from '@mantine/core';
import type { UserStatus } from '../customer/adoption-search';

export interface CampaignDialogProps {
  readonly customerId: string;
  readonly customerName: string;
  readonly group: UserStatus;
  readonly onClose: () => void;
}

export function CampaignDialog({ customerName, onClose }: CampaignDialogProps) {
  return <Modal opened onClose={onClose} title={customerName} />;
}
