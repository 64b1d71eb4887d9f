import { Button, Modal } from '@mantine/core';
import { useRef, useState } from 'react';
import { DIALOGS } from '../words/dialogs';
import { SECRET, SETTINGS } from '../words/settings';
import styles from './secret-dialog.module.css';
import { useCopy } from './use-copy';
import { useFocusBack } from './use-focus-back';

interface SecretDialogProps {
  readonly title: string;
  readonly note: string;
  readonly secret: string;
  readonly onClose: () => void;
}

/** Something that is shown only once, to be copied. It closes when it has been copied, or when somebody says that it need not be. */
export function SecretDialog({ title, note, secret, onClose }: SecretDialogProps) {
  useFocusBack();
  const text = useRef<HTMLElement>(null);
  const { copying, copy, onCopy } = useCopy(text);
  const [asked, setAsked] = useState(false);
  const leave = (): void => (copying === 'copied' ? onClose() : setAsked(true));
  return (
    <Modal opened onClose={leave} closeOnClickOutside={false} title={title} closeButtonProps={{ 'aria-label': DIALOGS.close }}>
      <p>{note}</p>
      <code ref={text} className={styles.secret} onCopy={onCopy}>
        {secret}
      </code>
      <p role="status" className={styles.told}>
        {SECRET.told[copying]}
      </p>
      {asked && copying !== 'copied' ? (
        <div role="alert">
          <p>{SECRET.notCopied}</p>
          <div className={styles.buttons}>
            <Button onClick={copy}>{SETTINGS.copy}</Button>
            <Button variant="default" onClick={onClose}>
              {SECRET.closeAnyway}
            </Button>
          </div>
        </div>
      ) : (
        <div className={styles.buttons}>
          <Button data-autofocus variant={copying === 'copied' ? 'default' : 'filled'} onClick={copy}>
            {SETTINGS.copy}
          </Button>
          <Button variant={copying === 'copied' ? 'filled' : 'default'} onClick={leave}>
            {SECRET.done}
          </Button>
        </div>
      )}
    </Modal>
  );
}
