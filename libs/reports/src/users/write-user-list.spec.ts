import { parse } from 'csv-parse/sync';
import { bookOf, HARM, written } from '../../../../test/reports/read-workbook';
import { userStory, usersStory } from '../../../../test/reports/users-story';
import { cellText } from '../workbook/cell-text';
import { USER_COLUMNS } from './user-table';
import { writeUserList } from './write-user-list';

const LIST = { title: 'Dormant users of Acme', generatedAt: '2026-11-28T12:30:00Z' };
const TITLES = USER_COLUMNS.map(({ title }) => title);

describe('a list of people', () => {
  it('is a sheet with numbers and days', async () => {
    const { bytes } = await written((target) => writeUserList({ ...LIST, users: usersStory(3) }, 'xlsx', target));
    const lastDay = new Date('2026-03-29T00:00:00Z');
    expect((await bookOf(bytes)).rows('Users')).toEqual([
      TITLES,
      ...[0, 1, 2].map((n) => [`User ${n}`, `u${n}@example.com`, `u${n}`, null, null, 'Dormant', 31 + n, lastDay, null, n, 3 * n]),
    ]);
  });

  it('is CSV with the same', async () => {
    const { bytes } = await written((target) => writeUserList({ ...LIST, users: usersStory(3) }, 'csv', target));
    expect(parse(bytes, { bom: true })).toEqual([
      TITLES,
      ...[0, 1, 2].map((n) => [`User ${n}`, `u${n}@example.com`, `u${n}`, '', '', 'Dormant', `${31 + n}`, '2026-03-29', '', `${n}`, `${3 * n}`]),
    ]);
  });

  it('keeps text text, whatever people are called', async () => {
    for (const text of HARM) {
      const { bytes } = await written((target) => writeUserList({ ...LIST, users: usersStory(1, text) }, 'csv', target));
      const [, row] = parse(bytes, { bom: true });
      expect(row!.slice(0, 5).map((cell) => cell.replace(/^'/, ''))).toEqual(Array(5).fill(cellText(text)));
      expect(row![0]).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
    }
  });

  it.each(['xlsx', 'csv'] as const)('of 100,000 makes each person when the ones before are written (%s)', async (format) => {
    let [made, ahead] = [0, 0];
    const users = {
      total: 100_000,
      *[Symbol.iterator]() {
        for (; made < users.total; made++) yield userStory(made);
      },
    };
    const { told } = await written((target) =>
      writeUserList({ ...LIST, users }, format, {
        ...target,
        progress: (done, total) => {
          ahead = Math.max(ahead, made - done);
          target.progress(done, total);
        },
      }),
    );
    expect(told.at(-1)).toEqual([100_000, 100_000]);
    expect(told.length).toBeGreaterThanOrEqual(100);
    expect(ahead).toBeLessThanOrEqual(1_000);
  });
});
