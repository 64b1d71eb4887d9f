import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { usePageTitle } from '../customer/use-page-title';
import { Card } from '../kit/card';
import { Failure, Loading, Skeleton } from '../kit/states';
import { CAMPAIGNS } from '../words/campaigns';
import { SHELL } from '../words/shell';
import type { Engagement } from './campaign-form';
import { CampaignMoves } from './campaign-moves';
import styles from './campaign-page.module.css';
import { CampaignResult } from './campaign-result';
import { CampaignTimeline } from './campaign-timeline';
import { EngagementStatus } from './engagement-status';
import { engagementQuery } from './engagement-queries';
import { Recipients } from './recipients';
import { SendingProgress } from './sending-progress';

const route = getRouteApi('/signed-in/campaigns/$engagementId');
const CampaignDialog = lazy(() => import('./campaign-dialog').then(({ CampaignDialog: loaded }) => ({ default: loaded })));

/** One engagement: how far it is, whom it reached, whether it helped, what can be done with it. */
export function CampaignPage() {
  const { engagementId } = route.useParams();
  const { data, error, refetch } = useQuery(engagementQuery(engagementId));
  usePageTitle(data === undefined ? undefined : CAMPAIGNS.windowTitle(data.name, SHELL.product));
  return (
    <>
      <nav aria-label={CAMPAIGNS.crumbs} className="small no-print">
        <Link to="/campaigns">{CAMPAIGNS.back}</Link>
      </nav>
      {data === undefined && <h1 className={error === null ? undefined : 'visually-hidden'}>{error === null ? BLANK : CAMPAIGNS.title}</h1>}
      {error !== null && data === undefined && <Failure error={error} what={CAMPAIGNS.oneData} notFound={CAMPAIGNS.notFound} onRetry={() => void refetch()} />}
      {data === undefined && error === null && (
        <Loading what={CAMPAIGNS.oneData}>
          <Skeleton height={640} />
        </Loading>
      )}
      {data !== undefined && <EngagementView engagement={data} />}
    </>
  );
}

const BLANK = '\u00A0';

function EngagementView({ engagement }: { readonly engagement: Engagement }) {
  const { mail, dialog } = route.useSearch();
  const navigate = route.useNavigate();
  const { id, name, kind, feature, customer, senderName, state, subject, body } = engagement;
  const show = (next: { mail?: typeof mail; dialog?: typeof dialog }): void => void navigate({ search: (last) => ({ ...last, ...next }), resetScroll: false });
  const kindWord = CAMPAIGNS.kinds[kind];
  return (
    <>
      <div className={styles.head}>
        <div>
          <h1>{name}</h1>
          <p className={styles.meta}>
            <EngagementStatus engagement={engagement} chip />
            <span>{feature === null ? kindWord : `${kindWord} ${CAMPAIGNS.about(feature.name)}`}</span>
            <Link to="/customers/$customerId/adoption" params={{ customerId: customer.id }}>
              {customer.name}
            </Link>
            <span>{CAMPAIGNS.by(senderName)}</span>
          </p>
        </div>
        <CampaignMoves engagement={engagement} onEdit={() => show({ dialog: 'edit' })} />
      </div>
      <div className={styles.page}>
        <SendingProgress key={engagement.jobId} engagement={engagement} />
        {state !== 'draft' && (
          <div className={styles.pair}>
            <CampaignResult engagement={engagement} />
            <CampaignTimeline engagement={engagement} />
          </div>
        )}
        {kind !== 'training' && (
          <Card level={2} title={CAMPAIGNS.message} subtitle={CAMPAIGNS.messageNote}>
            <p className={styles.subject}>{subject}</p>
            <p className={styles.text}>{body}</p>
          </Card>
        )}
        {state !== 'draft' && <Recipients engagement={engagement} state={mail} onState={(next) => show({ mail: next })} />}
      </div>
      <Suspense fallback={null}>
        {dialog === 'edit' && state === 'draft' && kind === 'campaign' && (
          <CampaignDialog
            key={id}
            customerId={customer.id}
            customerName={customer.name}
            group={engagement.audience.status ?? 'dormant'}
            draft={engagement}
            onClose={() => show({ dialog: undefined })}
          />
        )}
      </Suspense>
    </>
  );
}
