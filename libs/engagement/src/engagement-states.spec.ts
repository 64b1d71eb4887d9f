import {
  DELIVERY_MOVES,
  DELIVERY_STATES,
  ENGAGEMENT_MOVES,
  ENGAGEMENT_STATES,
  type EngagementMove,
  type EngagementState,
  stateAfter,
} from './engagement-states';

describe('the life of an engagement', () => {
  const moves = Object.keys(ENGAGEMENT_MOVES) as EngagementMove[];
  const allowed = new Set([
    'draft schedule scheduled',
    'draft start sending',
    'scheduled start sending',
    'scheduled pause paused',
    'sending pause paused',
    'paused resume sending',
    'paused wait_again scheduled',
    'sending finish sent',
    'draft cancel cancelled',
    'scheduled cancel cancelled',
    'sending cancel cancelled',
    'paused cancel cancelled',
    'sent send_again sending',
    'sending send_again sending',
    'sent change sending',
    'sending change sending',
    'paused change paused',
    'sent call_off sending',
    'sending call_off sending',
    'paused call_off sending',
  ]);

  it.each(ENGAGEMENT_STATES.flatMap((state) => moves.map((move): [EngagementState, EngagementMove] => [state, move])))('%s: %s', (state, move) => {
    const after = stateAfter(state, move);
    expect(after === undefined ? [...allowed].some((line) => line.startsWith(`${state} ${move} `)) : !allowed.has(`${state} ${move} ${after}`)).toBe(false);
  });

  it('ends for good when it is cancelled', () => {
    for (const move of moves) expect(stateAfter('cancelled', move)).toBeUndefined();
  });
});

describe('the life of a delivery', () => {
  it('sends nothing again by itself once it was handed over', () => {
    const back = Object.entries(DELIVERY_MOVES).filter(([, ways]) => DELIVERY_STATES.some((state) => ways[state] === 'pending'));
    expect(back.map(([move]) => move)).toEqual(['give_back', 'send_again']);
  });

  it('is handed over from one state alone', () => {
    const ways = Object.values(DELIVERY_MOVES).flatMap((way) => Object.entries(way).filter(([, to]) => to === 'sending'));
    expect(ways).toEqual([['pending', 'sending']]);
  });
});
