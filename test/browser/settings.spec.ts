import type { Page } from 'playwright-core';
import { expectAccessible } from './accessible';
import { untilJudged } from './judged';
import { api, closeBrowser, Visitor } from './visitor';

interface ScoreSetting {
  readonly version: number;
  readonly value: { readonly weights: Readonly<Record<string, number>>; readonly minimumDays: number };
}
interface People {
  readonly items: readonly { readonly id: string; readonly name: string; readonly email: string; readonly role: string }[];
}
interface Keys {
  readonly items: readonly { readonly id: string; readonly name: string }[];
}

const scoreSetting = () => api<ScoreSetting>('GET', '/api/settings/score');
const KEY = 'Of the browser test';

describe('the settings', () => {
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    visitor = await Visitor.signedIn();
    page = visitor.page;
  });
  afterAll(async () => {
    await visitor.leave();
    await closeBrowser();
    await untilJudged();
  });

  const weight = (part: string) => page.getByRole('spinbutton', { name: `Weight of ${part}, percent` });
  const save = () => page.getByRole('button', { name: 'Save', exact: true });
  const reason = () => page.getByLabel('Reason for the change');

  it('change a weight: a new version, from which scores are computed again; and back to the former values', async () => {
    const before = await scoreSetting();
    await visitor.open('/settings/score');
    const [activation, breadth] = [await weight('User activation').inputValue(), await weight('Feature breadth').inputValue()];
    await weight('User activation').fill('31');
    await page.getByText(/^Total /).waitFor();
    expect(await save().isDisabled()).toBe(true);
    await weight('Feature breadth').fill(String(Number(activation) + Number(breadth) - 31));
    await reason().fill('To see what it does');
    await save().click();
    await page
      .getByText(/^(Scores are being computed again|All scores follow the new setting\.)$/)
      .first()
      .waitFor();
    await page.getByText(`Version ${before.version + 1}`).waitFor();
    await page.getByText(`User activation: ${activation}% → 31%`).first().waitFor();
    try {
      expect((await scoreSetting()).value.weights['userActivation']).toBeCloseTo(0.31, 9);
      await expectAccessible(page);
      await weight('User activation').fill(activation);
      await weight('Feature breadth').fill(breadth);
      await reason().fill('Back to what it was');
      await save().click();
      await page.getByText(`Version ${before.version + 2}`).waitFor();
      expect(await scoreSetting()).toMatchObject({ version: before.version + 2, value: before.value });
      await page.getByText('All scores follow the new setting.').first().waitFor({ timeout: 60_000 });
    } finally {
      await api('PUT', '/api/settings/score', { value: before.value, reason: 'Back to what it was' });
    }
  });

  it('refuse a change based on an older version, show what is stored and keep what was typed', async () => {
    const { value, version } = await scoreSetting();
    await visitor.open('/settings/score');
    const days = page.getByLabel('A score needs: days since the first event');
    await days.fill(String(value.minimumDays + 5));
    await reason().fill('Slower than somebody else');
    await api('PUT', '/api/settings/score', { value: { ...value, minimumDays: value.minimumDays + 1 }, reason: 'Faster', version });
    try {
      await save().click();
      const note = page.getByRole('alert').filter({ hasText: 'Somebody else changed this meanwhile.' });
      await note.waitFor();
      expect(await days.inputValue()).toBe(String(value.minimumDays + 1));
      await note.getByText(`→ ${value.minimumDays + 5} days`).waitFor();
      await expectAccessible(page);
      await note.getByRole('button', { name: 'Put it back into the form' }).click();
      expect(await days.inputValue()).toBe(String(value.minimumDays + 5));
    } finally {
      await api('PUT', '/api/settings/score', { value, reason: 'Back to what it was' });
    }
  });

  it('say under a field of the formula what is wrong with it', async () => {
    await visitor.open('/settings/score');
    const growth = page.getByLabel('Full rise from: growth in percent (a full fall is its reverse)');
    await growth.fill('0');
    await reason().fill('No rise at all');
    await save().click();
    await page.getByText('Must be a number above 1.').waitFor();
    expect(await growth.getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('button', { name: 'Reset to defaults' }).click();
    expect(await growth.inputValue()).toBe('25');
  });

  it('set, edit and remove a target, each with a reason of the person', async () => {
    await visitor.open('/settings/thresholds');
    await page.getByRole('button', { name: 'Set a target of your own for Collaboration' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Value: > … percent').fill('120');
    await dialog.getByLabel('Segment (empty: any)').fill('Of the browser test');
    await dialog.getByLabel('Reason for the change').fill('Collaboration is our goal');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Must be a number from 0 to 100.').waitFor();
    await dialog.getByLabel('Value: > … percent').fill('12.5');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell', { name: '> 12.5%' }).waitFor();

    await page.getByRole('button', { name: 'Edit the target for Collaboration, Of the browser test' }).click();
    await dialog.getByLabel('Value: > … percent').fill('15');
    await dialog.getByLabel('Reason for the change').fill('It was too low');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell', { name: '> 15%' }).waitFor();
    await page.getByText('Collaboration, Of the browser test: > 12.5% → > 15%').first().waitFor();

    await page.getByRole('button', { name: 'Remove the target for Collaboration, Of the browser test' }).click();
    await dialog.getByLabel('Reason for the change').fill('It was only tried');
    await dialog.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('It was only tried').first().waitFor();
    await page.getByRole('cell', { name: '> 15%' }).waitFor({ state: 'detached' });
  });

  it('say under a field of a feature what is wrong with it, and keep nothing of it', async () => {
    const before = await api('GET', '/api/features');
    await visitor.open('/settings/features');
    await page.getByRole('button', { name: 'Edit Reports' }).click();
    const dialog = page.getByRole('dialog', { name: 'Reports' });
    const guide = dialog.getByLabel('Guide (https)');
    await guide.fill('http://example.com/guide');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Must be an address that begins with https://.').waitFor();
    expect(await guide.getAttribute('aria-invalid')).toBe('true');
    expect(await guide.evaluate((field) => field === document.activeElement)).toBe(true);
    await dialog.getByLabel('Most likely').fill('');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Fill in all four fields on minutes, or none.').waitFor();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Discard' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await api('GET', '/api/features')).toEqual(before);
  });

  it('change the name and role of a person only when they are saved', async () => {
    const leo = (await api<People>('GET', '/api/settings/people')).items.find(({ name }) => name === 'Leo Marsh')!;
    await visitor.open('/settings/people');
    await page.getByRole('button', { name: 'Edit Leo Marsh' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Leonard Marsh');
    await dialog.getByLabel('Role').press('ArrowDown');
    await dialog.getByLabel('Role').selectOption('Leader: all accounts');
    expect((await api<People>('GET', '/api/settings/people')).items).toContainEqual(leo);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Save' }).click();
    try {
      await page.getByRole('rowheader', { name: 'Leonard Marsh' }).waitFor();
    } finally {
      await api('PUT', '/api/settings/people', [{ email: leo.email, name: leo.name, role: leo.role }]);
    }
  });

  it('show the secret of a key once, and until it is copied', async () => {
    const named = async () => (await api<Keys>('GET', '/api/settings/keys')).items.filter(({ name }) => name === KEY);
    await visitor.open('/settings/keys');
    await page.getByLabel('What for').fill(KEY);
    await page.getByRole('button', { name: 'Make a key' }).click();
    const dialog = page.getByRole('dialog', { name: `Key “${KEY}”` });
    try {
      const secret = (await dialog.locator('code').textContent())!;
      await page.mouse.click(5, 5);
      await page.keyboard.press('Escape');
      await dialog.getByText('It has not been copied, and is not shown again.').waitFor();
      await expectAccessible(page);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
      await dialog.getByText('Copied.').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(secret);
      await dialog.getByRole('button', { name: 'Done' }).click();
      await dialog.waitFor({ state: 'detached' });
      await visitor.open('/settings/keys');
      await page.getByRole('rowheader', { name: KEY }).waitFor();
      expect(await page.content()).not.toContain(secret);
    } finally {
      for (const { id } of await named()) await api('DELETE', `/api/settings/keys/${id}`);
    }
  });

  it('select a secret where there is no clipboard, and notice that it is copied by the keys', async () => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await visitor.open('/settings/people');
    await page.getByRole('button', { name: 'Make a sign-in link for Nora Lind' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sign-in link for Nora Lind' });
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
    await dialog.getByText('It is selected: press Ctrl C').waitFor();
    expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(await dialog.locator('code').textContent());
    await page.keyboard.press('Control+c');
    await dialog.getByText('Copied.').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('the settings of others', () => {
  afterAll(closeBrowser);

  const CONTROLS = 'main input, main select, main textarea, main button';

  it('are read by a CSM, without anything to change', async () => {
    const csm = await Visitor.signedIn('nora.lind@example.com');
    for (const topic of ['score', 'thresholds', 'features']) {
      const page = await csm.open(`/settings/${topic}`);
      await page.getByText('Ask an admin to change this.').waitFor();
      expect(await page.locator(CONTROLS).filter({ hasNotText: 'Show older' }).count()).toBe(0);
      await expectAccessible(page);
    }
    for (const topic of ['people', 'keys']) {
      const page = await csm.open(`/settings/${topic}`);
      await page.getByText('Only admins see this page.').waitFor();
      expect(await page.locator(CONTROLS).count()).toBe(0);
    }
    await csm.leave();
  });

  it('let a leader change the cut-off of a feature, and nothing else of it', async () => {
    const leader = await Visitor.signedIn('leo.marsh@example.com');
    const page = await leader.open('/settings/features');
    expect(await page.getByRole('button', { name: /^Edit Reports|^Move Reports|^Add a feature/ }).count()).toBe(0);
    const dialog = page.getByRole('dialog');
    const change = async (percent: string, why: string): Promise<void> => {
      await page.getByRole('button', { name: 'Edit when Reports counts as adopted' }).click();
      await dialog.getByLabel(/^Percent of active users/).fill(percent);
      await dialog.getByLabel('Reason for the change').fill(why);
      await dialog.getByRole('button', { name: 'Save' }).click();
    };
    const before = await page
      .getByRole('row', { name: /^Reports/ })
      .getByRole('cell', { name: /of active users/ })
      .textContent();
    await change('101', 'Too much');
    await dialog.getByText('Must be a number from 0 to 100.').waitFor();
    await expectAccessible(page);
    await dialog.getByLabel(/^Percent of active users/).fill('17.5');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell', { name: /^17\.5% of active users/ }).waitFor();
    await page
      .getByText(/^Reports: .* → 17\.5% of active users/)
      .first()
      .waitFor();
    await change(before!.startsWith('10%') ? '' : before!.slice(0, before!.indexOf('%')), 'Back to what it was');
    await page.getByRole('cell', { name: /^17\.5% of active users/ }).waitFor({ state: 'detached' });
    await leader.leave();
  });
});
