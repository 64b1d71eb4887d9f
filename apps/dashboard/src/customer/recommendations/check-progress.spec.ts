import { checkProgress } from './check-progress';

describe('the progress of a check', () => {
  it('waits for its turn first', () => {
    expect(checkProgress(null)).toBe('Waiting for its turn…');
    expect(checkProgress({ state: 'queued', progress: { done: 0, total: null } })).toBe('Waiting for its turn…');
  });

  it('says how many of how many, when there are several', () => {
    expect(checkProgress({ state: 'running', progress: { done: 1_200, total: 4_000 } })).toBe('Looking for gaps… 1,200 of 4,000');
  });

  it.each([null, 0, 1])('only says that it runs with a total of %p', (total) => {
    expect(checkProgress({ state: 'running', progress: { done: 0, total } })).toBe('Looking for gaps…');
  });
});
