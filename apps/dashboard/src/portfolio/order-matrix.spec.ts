import { type MatrixFeature, nextOrder, NO_SEGMENT, orderMatrix } from './order-matrix';

const SEGMENTS = ['A', 'B', null];
const feature = (key: string, percents: readonly (number | null)[]): MatrixFeature => ({
  key,
  name: key,
  tier: 'core',
  cells: percents.map((adoptedPercent, i) => ({ segment: SEGMENTS[i]!, n: 9, adoptedPercent })),
});
const MATRIX = { segments: SEGMENTS, features: [feature('x', [10, null, 5]), feature('y', [30, 60, 90]), feature('z', [20, 40, null])] };
const keys = (rows?: string, columns?: string) => {
  const { features, segments } = orderMatrix(MATRIX, rows, columns);
  return [features.map(({ key }) => key).join(''), segments.join(' ')];
};

describe('orderMatrix', () => {
  it('keeps the order of the catalogue by itself, and for names it does not know', () => {
    expect(keys()).toEqual(['xyz', `A B ${NO_SEGMENT}`]);
    expect(keys('C', 'w')).toEqual(['xyz', `A B ${NO_SEGMENT}`]);
  });

  it('orders features by a segment, unknown ones last either way', () => {
    expect(keys('-A')[0]).toBe('yzx');
    expect(keys('A')[0]).toBe('xzy');
    expect(keys('-B')[0]).toBe('yzx');
    expect(keys('B')[0]).toBe('zyx');
    expect(keys(NO_SEGMENT)[0]).toBe('xyz');
  });

  it('orders segments by a feature', () => {
    expect(keys(undefined, '-y')[1]).toBe(`${NO_SEGMENT} B A`);
    expect(keys(undefined, 'x')[1]).toBe(`${NO_SEGMENT} A B`);
  });
});

it('goes from the highest first over the lowest first to no order', () => {
  expect(nextOrder(undefined, 'A')).toBe('-A');
  expect(nextOrder('B', 'A')).toBe('-A');
  expect(nextOrder('-A', 'A')).toBe('A');
  expect(nextOrder('A', 'A')).toBeUndefined();
});
