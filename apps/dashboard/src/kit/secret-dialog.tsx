import { Button, Modal } from '@mantine/core';
import { SETTINGS } from '../words/settings';
import { toast } from './toast';
import styles from './secret-dialog.module.css';

interface SecretDialogProps {
  readonly title: string;
  readonly note: string;
  readonly secret: string;
  readonly onClose: () => void;
}

/** Something that is shown only once, to be copied. */
export const SecretDialog = ({ title, note, secret, onClose }: SecretDialogProps) => (
  <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': SETTINGS.close }}>
    <p>{note}</p>
    <code className={styles.secret}>{secret}</code>
    <Button data-autofocus onClick={() => void navigator.clipboard.writeText(secret).then(() => toast(SETTINGS.copied))}>
      {SETTINGS.copy}
    </Button>
  </Modal>
);
