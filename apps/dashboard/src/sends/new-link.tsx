import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { formatDateTime } from '@adoption/presentation';
import { useEffect, useRef } from 'react';
import type { Api } from '../api/client';
import { localZone } from '../kit/local-zone';
import { toast } from '../kit/toast';
import { useCopy } from '../kit/use-copy';
import { LINKS } from '../words/sends';
import styles from './links.module.css';

/** A link that was just made: the only time that its address is shown. */
export function NewLink({ link: { url, feature, expiresAt } }: { readonly link: Api<'CreatedDownloadLinkResponse'> }) {
  const text = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { copying, copy, onCopy } = useCopy(text);
  useEffect(() => button.current?.focus(), []);
  useEffect(() => {
    if (copying === 'copied') toast(LINKS.copied);
  }, [copying]);
  return (
    <div className={styles.made} role="group" aria-label={LINKS.made}>
      <p className="small">{LINKS.madeNote(feature.name, formatDateTime(expiresAt, localZone()))}</p>
      <code ref={text} onCopy={onCopy}>
        {url}
      </code>
      <div>
        <Button ref={button} leftSection={<IconCopy size={16} aria-hidden="true" />} onClick={copy}>
          {LINKS.copy}
        </Button>
      </div>
      <p role="status" className="small">
        {copying === 'by-hand' && LINKS.byHand}
      </p>
    </div>
  );
}
