import { busiestHour } from './busiest-hour';

const week = (cells: Readonly<Record<string, number>>): number[][] =>
  Array.from({ length: 7 }, (_, day) => Array.from({ length: 24 }, (_hour, hour) => cells[`${day}/${hour}`] ?? 0));

describe('the busiest hour', () => {
  it('has most events, and is the earliest of several', () => {
    expect(busiestHour(week({ '1/9': 4, '2/10': 9, '5/3': 9 }))).toEqual({ weekday: 2, hour: 10 });
  });

  it('is none in an empty week', () => {
    expect(busiestHour(week({}))).toBeNull();
    expect(busiestHour([])).toBeNull();
  });
});
