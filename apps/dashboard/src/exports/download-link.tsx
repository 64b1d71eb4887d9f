import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { EXPORT_FILES } from '../words/export-files';
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
    aria-label={EXPORT_FILES.downloadNamed(name)}
    // Without a network the browser says so itself.
    onClick={() => void explainMissing(id).catch(() => {})}
  >
    {EXPORT_FILES.download}
  </Button>
);
