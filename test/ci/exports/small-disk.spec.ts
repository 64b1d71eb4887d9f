import { eventually } from '../../jobs/eventually';
import { ExportWorkspace } from './export-workspace';
import { SmallDisk } from './small-disk';

/** Less than the list needs, in kilobytes; and enough for it. */
const [TOO_SMALL, ENOUGH] = [600, 60_000];

describe('a file that cannot be finished', () => {
  let workspace: ExportWorkspace;

  beforeAll(async () => {
    workspace = await ExportWorkspace.start(null);
    await workspace.work();
  });

  afterAll(() => workspace.end());

  it('since its job is cancelled in the middle: the worker lets go, and nothing is left', async () => {
    const { id } = await workspace.ask('xlsx');
    await workspace.middle(id);
    await workspace.callers.ok('POST', `/api/jobs/${id}/cancel`, {});
    await eventually(async () => (await workspace.files(id)).length === 0, 30, 'nothing is left of the file');
    expect(await workspace.see(id)).toMatchObject({ state: 'cancelled' });
    expect(await workspace.download(id)).toBe(409);
  });

  it('since the disk is full: the job says so and leaves no part; with room the same job makes it', async () => {
    const disk = await SmallDisk.mount(workspace.folder, TOO_SMALL);
    try {
      const { id } = await workspace.ask('csv');
      const { error } = await workspace.ends(id, 'failed');
      expect(error).toMatchObject({ type: expect.stringContaining('disk_full') as string, detail: expect.stringContaining('no room') as string });
      expect(await workspace.files(id)).toEqual([]);
      expect(await workspace.download(id)).toBe(409);
      await disk.grow(ENOUGH);
      await workspace.callers.ok('POST', `/api/jobs/${id}/retry`, {});
      await workspace.ends(id, 'done');
      await workspace.expectWhole(id);
    } finally {
      await disk.unmount();
    }
  });
});
