import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { EXPORTS } from '../words/exports';
import { explainMissing, fileHref } from './explain-missing';

interface DownloadLinkProps {
  readonly id: string;
  /** What it is, in full. */
  readonly name: string;
}

/** A link that saves the file of an export. */
export const DownloadLink = ({ id, name }: DownloadLinkProps) => (
  <Button
    component="a"
    href={fileHref(id)}
    download
    variant="default"
    size="compact-sm"
    leftSection={<IconDownload size={14} aria-hidden="true" />}
    aria-label={EXPORTS.downloadNamed(name)}
    // Without a network the browser says so itself.
    onClick={() => void explainMissing(id).catch(() => {})}
  >
    {EXPORTS.download}
  </Button>
);
