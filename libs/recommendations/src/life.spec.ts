import { decide, type Life, LIFE_STATUSES, type LifeRequest, type LifeStatus, nextLife } from './life';

const TODAY = 20_000;
const LIVES: Readonly<Record<LifeStatus, Life>> = {
  open: { status: 'open', reason: null, until: null },
  snoozed: { status: 'snoozed', reason: null, until: TODAY + 5 },
  dismissed: { status: 'dismissed', reason: 'They build their own.', until: null },
  in_progress: { status: 'in_progress', reason: null, until: null },
  done: { status: 'done', reason: null, until: null },
  resolved: { status: 'resolved', reason: null, until: null },
};
const REQUESTS: Readonly<Record<Exclude<LifeStatus, 'resolved'>, LifeRequest>> = {
  open: { status: 'open' },
  snoozed: { status: 'snoozed', until: TODAY + 30 },
  dismissed: { status: 'dismissed', reason: 'Not in this contract.' },
  in_progress: { status: 'in_progress' },
  done: { status: 'done', reason: 'Training held.' },
};

describe('what a person may decide', () => {
  const allowed: Readonly<Record<LifeStatus, string>> = {
    open: 'open snoozed dismissed in_progress done',
    snoozed: 'open snoozed dismissed in_progress done',
    dismissed: 'open dismissed in_progress',
    in_progress: 'open snoozed dismissed in_progress done',
    done: 'open in_progress done',
    resolved: '',
  };
  const every = LIFE_STATUSES.flatMap((from) => Object.values(REQUESTS).map((request) => [from, request.status, request] as const));

  it.each(every)('%s → %s', (from, to, request) => {
    const decision = decide(LIVES[from], request, TODAY);
    if (allowed[from].split(' ').includes(to)) {
      expect(decision).toEqual({ next: { status: to, reason: request.reason ?? null, until: request.until ?? null }, refusal: null });
    } else {
      expect(decision).toMatchObject({ next: null, refusal: { kind: 'conflict', code: 'transition_refused', pointer: '/status' } });
    }
  });

  it.each(LIFE_STATUSES)('%s → resolved is nobody’s choice', (from) => {
    expect(decide(LIVES[from], { status: 'resolved' }, TODAY).refusal).toMatchObject({ kind: 'invalid', code: 'status_not_open_to_choice' });
  });

  it.each<[string, LifeRequest, string | null]>([
    ['a dismissal without a reason', { status: 'dismissed' }, 'reason_missing'],
    ['a dismissal with a blank reason', { status: 'dismissed', reason: ' \n' }, 'reason_missing'],
    ['a snooze without a day', { status: 'snoozed' }, 'until_missing'],
    ['a snooze until today', { status: 'snoozed', until: TODAY }, 'until_not_ahead'],
    ['a snooze until tomorrow', { status: 'snoozed', until: TODAY + 1 }, null],
    ['a snooze with a reason', { status: 'snoozed', until: TODAY + 1, reason: 'On holiday' }, null],
    ['a day for something else', { status: 'done', until: TODAY + 1 }, 'until_unexpected'],
    ['no day, said so', { status: 'done', until: null, reason: null }, null],
  ])('%s: %p', (_, request, code) => expect(decide(LIVES.open, request, TODAY).refusal?.code ?? null).toBe(code));

  it('tells a fault of the request before a misfit, and says both in words', () => {
    expect(decide(LIVES.done, { status: 'dismissed' }, TODAY).refusal).toMatchObject({ kind: 'invalid', detail: 'A dismissal needs a reason.' });
    expect(decide(LIVES.resolved, REQUESTS.in_progress, TODAY).refusal?.detail).toBe('A recommendation that is resolved cannot become in progress.');
  });
});

describe('what a run makes of it', () => {
  const due: Life = { status: 'snoozed', reason: 'On holiday', until: TODAY };
  const { open, resolved } = LIVES;
  it.each<[string, Life | null, boolean, Life | null]>([
    ['new and applies', null, true, open],
    ['new and does not apply', null, false, null],
    ['open and applies', open, true, open],
    ['open and no longer applies', open, false, resolved],
    ['resolved and applies again', resolved, true, open],
    ['resolved and does not apply', resolved, false, resolved],
    ['snoozed, before its day, and applies', LIVES.snoozed, true, LIVES.snoozed],
    ['snoozed, before its day, and does not apply', LIVES.snoozed, false, LIVES.snoozed],
    ['snoozed, the day before its day', { ...due, until: TODAY + 1 }, true, { ...due, until: TODAY + 1 }],
    ['snoozed, on its day, and applies', due, true, open],
    ['snoozed, after its day, and applies', { ...due, until: TODAY - 9 }, true, open],
    ['snoozed, on its day, and does not apply', due, false, resolved],
    ['dismissed and applies', LIVES.dismissed, true, LIVES.dismissed],
    ['dismissed and does not apply', LIVES.dismissed, false, LIVES.dismissed],
    ['in progress and applies', LIVES.in_progress, true, LIVES.in_progress],
    ['in progress and does not apply', LIVES.in_progress, false, LIVES.in_progress],
    ['done and applies', LIVES.done, true, LIVES.done],
    ['done and does not apply', LIVES.done, false, LIVES.done],
  ])('%s', (_, stored, applies, next) => expect(nextLife(stored, applies, TODAY)).toEqual(next));
});
