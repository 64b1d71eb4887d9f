import { LIGHT_COLOURS } from '@adoption/presentation';
import { readerNote } from '../report/reader-note';
import type { Report } from '../report/report';
import type { ReportSection } from '../report/report-sections';
import { type Block, stacked, whole } from './blocks';
import { cover, type Made, periodText } from './cover';
import { dormantBlock } from './dormant-block';
import { engagementBlocks } from './engagement-section';
import { entitlementBlocks } from './entitlements-section';
import { featureBlocks } from './features-section';
import { closingTitle, sectionTitle, sentence } from './headings';
import type { Content, PdfDefinition } from './pdf-content';
import { cleanText } from './pdf-text';
import { PAGE, SIZE, WIDTH } from './pdf-style';
import { peerBlocks } from './peers-section';
import { qualityBlocks } from './quality-section';
import { recommendationBlocks } from './recommendations-section';
import { say } from './say';
import { scoreBlocks } from './score-section';
import { trendBlocks } from './trends-section';
import { valueBlocks } from './value-section';

interface Chapter {
  readonly section: ReportSection;
  readonly title: string;
  readonly note: string | null;
  readonly blocks: (report: Report) => readonly Block[];
  /** Needs usage: left out where nothing has ever happened, which is said once. */
  readonly fromUsage: boolean;
}

/** Width of `Page 10 of 12` in the foot, points. */
const PAGE_NUMBERS = 70;

/** The parts in the product document's order. */
const CHAPTERS: readonly Chapter[] = [
  { section: 'score', title: 'Adoption score', note: null, blocks: scoreBlocks, fromUsage: true },
  { section: 'entitlements', title: 'Adoption vs entitlement', note: null, blocks: entitlementBlocks, fromUsage: false },
  { section: 'engagement', title: 'User engagement', note: null, blocks: engagementBlocks, fromUsage: true },
  { section: 'dormant', title: 'Dormant users', note: null, blocks: aloneDormant, fromUsage: true },
  { section: 'features', title: 'Feature adoption', note: null, blocks: featureBlocks, fromUsage: true },
  { section: 'trends', title: 'Engagement trends', note: null, blocks: trendBlocks, fromUsage: true },
  { section: 'peers', title: 'Peer comparison', note: null, blocks: peerBlocks, fromUsage: true },
  { section: 'recommendations', title: 'Recommendations', note: null, blocks: recommendationBlocks, fromUsage: false },
  { section: 'value', title: 'Value demonstration', note: null, blocks: valueBlocks, fromUsage: true },
];

/** The list of the dormant stands with the engagement, if that is in the report. */
function aloneDormant(report: Report): readonly Block[] {
  return report.sections.has('engagement') ? [] : dormantBlock(report);
}

/** A report as pdfmake's document: no file, address or picture in it but charts of the product itself. */
export function pdfDocument(report: Report, made: Made): PdfDefinition {
  const name = cleanText(report.dashboard.customer.name, 120);
  const note = readerNote(report.audience);
  const title = [`Product adoption · ${name}`, note].filter((part) => part !== null).join(' · ');
  const foot = [note, cleanText(name, 40), periodText(report)].filter((part) => part !== null).join(' · ');
  return {
    content: [cover(report, made), ...chapters(report)],
    footer: (page, pages) => ({
      columns: [
        { width: WIDTH - PAGE_NUMBERS, ...say(foot, { size: SIZE.small, colour: LIGHT_COLOURS.ink2 }) },
        { width: PAGE_NUMBERS, ...say(`Page ${page} of ${pages}`, { size: SIZE.small, colour: LIGHT_COLOURS.ink2, align: 'right' }) },
      ],
      margin: [PAGE.side, 16, PAGE.side, 0],
    }),
    pageSize: 'A4',
    pageMargins: [PAGE.side, PAGE.top, PAGE.side, PAGE.bottom],
    defaultStyle: { font: 'Inter', fontSize: SIZE.body, color: LIGHT_COLOURS.ink, lineHeight: 1.15 },
    info: { title, author: 'Product Adoption Dashboard', subject: `Adoption report, ${periodText(report)}`, creationDate: new Date(made.generatedAt) },
    language: 'en',
    displayTitle: true,
    version: '1.7',
  };
}

function chapters(report: Report): Content[] {
  const { dashboard, sections } = report;
  const used = dashboard.freshness.lastEventAt !== null || dashboard.trends.growth.length > 0;
  const silence = stacked(sectionTitle('No usage data yet'), [
    whole(sentence('Score, engagement and features appear as soon as the first usage event arrives.')),
  ]);
  return [
    ...(used ? [] : silence),
    ...CHAPTERS.filter(({ section, fromUsage }) => sections.has(section) && (used || !fromUsage)).flatMap(({ title, note, blocks }) =>
      stacked(sectionTitle(title, note), blocks(report)),
    ),
    ...stacked(closingTitle('Data quality'), qualityBlocks(report)),
  ];
}
