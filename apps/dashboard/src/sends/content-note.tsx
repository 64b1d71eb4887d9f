import { IconExternalLink } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { isAdmin, useMe } from '../api/me';
import { SENDS } from '../words/sends';
import { contentOf, type Feature, type SendKind } from './send-kinds';
import styles from './sends.module.css';

/** What the catalogue holds of a feature to be sent; where it holds nothing, what to do about that. */
export function ContentNote({ kind, feature }: { readonly kind: SendKind; readonly feature: Feature }) {
  const me = useMe();
  const content = contentOf(kind, feature);
  if (content === null)
    return (
      <div className={styles.missing} role="status">
        <p>{SENDS.missing[kind](feature.name)}</p>
        <p className="small">{isAdmin(me) ? <Link to="/settings/features">{SENDS.addIt}</Link> : SENDS.askAdmin}</p>
      </div>
    );
  return (
    <div className={styles.content}>
      <p className="small">{SENDS.content[kind]}</p>
      {content.href === null ? (
        <>
          <p className={styles.claim}>{content.text}</p>
          <p className="small">{content.source === null ? SENDS.ownWords : SENDS.source(content.source)}</p>
        </>
      ) : (
        <a href={content.href} target="_blank" rel="noreferrer noopener" className={styles.address}>
          {content.text}
          <IconExternalLink size={14} aria-hidden="true" />
          <span className="visually-hidden"> ({SENDS.newTab})</span>
        </a>
      )}
    </div>
  );
}
