import type { Api } from '../api/client';
import { COMMAND_BAR } from '../words/command-bar';

export interface CommandRow {
  readonly title: string;
  readonly note: string | null;
  /** A page of this server. */
  readonly href: string;
}

export interface CommandGroup {
  readonly name: string;
  /** What is asked back or cannot be done; stands above the rows. */
  readonly message: string | null;
  readonly rows: readonly CommandRow[];
}

interface Found {
  readonly question: string;
  readonly asked: Api<'AskResponse'> | null;
  readonly customers: readonly Api<'CustomerResponse'>[];
  readonly actions: readonly CommandRow[];
  readonly recent: readonly CommandRow[];
}

/** What the command bar shows, group by group: what a question was understood to ask, customers by name, pages, and what was opened last. */
export function commandGroups({ question, asked, customers, actions, recent }: Found): CommandGroup[] {
  if (question === '') return withRows([group(COMMAND_BAR.recent, recent), group(COMMAND_BAR.actions, actions)]);
  const wanted = question.toLowerCase();
  const shown = asked === null ? [] : answerRows(asked);
  const others = customers.filter(({ id }) => !shown.some(({ href }) => href.startsWith(`/customers/${id}/`)));
  return withRows([
    { name: COMMAND_BAR.answers, message: messageOf(asked, customers.length > 0), rows: shown },
    group(COMMAND_BAR.customers, others.map(customerRow)),
    group(
      COMMAND_BAR.actions,
      actions.filter(({ title }) => title.toLowerCase().includes(wanted)),
    ),
  ]);
}

const group = (name: string, rows: readonly CommandRow[]): CommandGroup => ({ name, message: null, rows });
const withRows = (groups: readonly CommandGroup[]): CommandGroup[] => groups.filter(({ rows, message }) => rows.length > 0 || message !== null);

/** The question back, when the answer is none; nothing while a customer's name alone was typed. */
function messageOf(asked: Api<'AskResponse'> | null, namesFound: boolean): string | null {
  if (asked === null || asked.links.length > 0 || (asked.understood === null && namesFound)) return null;
  return asked.answer;
}

function answerRows({ understood, candidates, links }: Api<'AskResponse'>): CommandRow[] {
  if (understood === null) return [];
  const { intent, period, comparison, customer } = understood;
  const about = [COMMAND_BAR.periods[period], ...(intent === 'portfolio' ? [] : [COMMAND_BAR.comparisons[comparison]])];
  const title = COMMAND_BAR.intents[intent];
  const page = links[0]?.href;
  if (page !== undefined) return [{ title: customer === null ? title : `${title} · ${customer.name}`, note: about.join(' · '), href: page }];
  return candidates.map(({ name, segment, score, href }) => ({
    title: `${title} · ${name}`,
    note: [segment, score === null ? null : COMMAND_BAR.score(Math.floor(score + 0.5)), ...about].filter((part) => part !== null).join(' · '),
    href,
  }));
}

const customerRow = ({ id, name, segment, industry }: Api<'CustomerResponse'>): CommandRow => ({
  title: name,
  note: [segment, industry].filter((part) => part !== null).join(' · ') || null,
  href: `/customers/${id}/adoption`,
});
