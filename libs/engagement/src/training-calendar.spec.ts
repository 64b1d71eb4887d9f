import fc from 'fast-check';
import ICAL from 'ical.js';
import { type CalendarFacts, trainingCalendar } from './training-calendar';

const ID = '5d3b9b66-4f5e-4b4c-8d57-0c2f6f0f0a11';
const NOW = Date.parse('2026-11-28T08:15:30Z');
const FACTS: CalendarFacts = {
  id: ID,
  domain: 'adoption.example.com',
  title: 'Analytics training',
  note: 'Bring a question.\nWe answer it.',
  linkUrl: 'https://meet.example.com/analytics',
  startsAt: Date.parse('2026-12-02T09:00:00Z'),
  minutes: 45,
  timeZone: 'Europe/Berlin',
  sequence: 0,
  cancelled: false,
  host: { name: 'Casey Host', email: 'casey@example.com' },
  attendee: { name: 'Ada Lovelace', email: 'ada@acme.example' },
};

/** The text as an independent reader understands it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
  const [event, ...others] = calendar.getAllSubcomponents('vevent');
  expect(others).toEqual([]);
  const instant = (name: string): number => {
    const property = event!.getFirstProperty(name)!;
    const time = property.getFirstValue() as InstanceType<typeof ICAL.Time>;
    const tzid = property.getParameter('tzid');
    if (tzid !== undefined) time.zone = zones.find((zone) => zone.tzid === tzid)!;
    return time.toUnixTime() * 1000;
  };
  const value = (name: string): unknown => event!.getFirstPropertyValue(name);
  return { calendar, zones, event: event!, instant, value, method: calendar.getFirstPropertyValue('method') };
}

const at = (day: string, change: Partial<CalendarFacts> = {}): string => trainingCalendar({ ...FACTS, startsAt: Date.parse(day), ...change }, NOW);

describe('a training in a calendar', () => {
  it('is an invitation to one person that asks for an answer', () => {
    const { method, event, value } = read(trainingCalendar(FACTS, NOW));
    expect(method).toBe('REQUEST');
    expect([value('uid'), value('sequence'), value('summary'), value('status')]).toEqual([`${ID}@adoption.example.com`, 0, 'Analytics training', 'CONFIRMED']);
    expect(value('description')).toBe('Bring a question.\nWe answer it.\n\nJoin: https://meet.example.com/analytics');
    expect([value('location'), value('url')]).toEqual(['https://meet.example.com/analytics', 'https://meet.example.com/analytics']);
    expect(String(value('dtstamp'))).toBe('2026-11-28T08:15:30Z');
    const [attendee, ...others] = event.getAllProperties('attendee');
    expect(others).toEqual([]);
    expect(String(attendee!.getFirstValue()).toLowerCase()).toBe('mailto:ada@acme.example');
    expect(attendee!.jCal[1]).toMatchObject({ cn: 'Ada Lovelace', rsvp: 'TRUE', partstat: 'NEEDS-ACTION', role: 'REQ-PARTICIPANT' });
    const organizer = event.getFirstProperty('organizer')!;
    expect([organizer.getFirstValue(), organizer.getParameter('cn')]).toEqual(['mailto:casey@example.com', 'Casey Host']);
  });

  it('is cancelled under the same name with a higher number', () => {
    const { method, value, event } = read(trainingCalendar({ ...FACTS, sequence: 3, cancelled: true }, NOW));
    expect([method, value('uid'), value('sequence'), value('status')]).toEqual(['CANCEL', `${ID}@adoption.example.com`, 3, 'CANCELLED']);
    expect(event.getFirstProperty('attendee')!.getParameter('rsvp')).toBe('FALSE');
  });

  it('is the same for everybody but the attendee', () => {
    const other = trainingCalendar({ ...FACTS, attendee: { name: null, email: 'bob@acme.example' } }, NOW);
    const common = (text: string): string[] =>
      text
        .replaceAll('\r\n ', '')
        .split('\r\n')
        .filter((line) => !line.startsWith('ATTENDEE'));
    expect(common(other)).toEqual(common(trainingCalendar(FACTS, NOW)));
  });

  it('names nobody in a copy for reading', () => {
    const { method, event } = read(trainingCalendar({ ...FACTS, attendee: null }, NOW));
    expect(method).toBe('PUBLISH');
    expect(event.getAllProperties('attendee')).toEqual([]);
  });
});

describe('its time', () => {
  it.each([
    ['Europe/Berlin', '2026-12-02T09:00:00Z', '20261202T100000', 2],
    ['Europe/Berlin', '2026-07-02T08:00:00Z', '20260702T100000', 2],
    ['America/New_York', '2026-03-08T07:00:00Z', '20260308T030000', 2],
    ['Australia/Lord_Howe', '2026-04-04T13:30:00Z', '20260405T003000', 2],
    ['Africa/Casablanca', '2026-02-20T10:00:00Z', '20260220T100000', 2],
    ['Asia/Kathmandu', '2026-02-20T10:00:00Z', '20260220T154500', 1],
    ['America/Sao_Paulo', '2026-02-20T10:00:00Z', '20260220T070000', 1],
  ])('%s, %s', (timeZone, start, local, observances) => {
    const text = at(start, { timeZone });
    expect(text).toContain(`DTSTART;TZID=${timeZone}:${local}\r\n`);
    const { zones, instant } = read(text);
    expect(zones.map(({ tzid }) => tzid)).toEqual([timeZone]);
    expect(zones[0]!.component.getAllSubcomponents()).toHaveLength(observances);
    expect([instant('dtstart'), instant('dtend')]).toEqual([Date.parse(start), Date.parse(start) + 45 * 60_000]);
  });

  it('needs no zone in UTC', () => {
    const text = at('2026-12-02T09:00:00Z', { timeZone: 'UTC' });
    expect(text).toContain('DTSTART:20261202T090000Z\r\n');
    expect(read(text).zones).toEqual([]);
  });

  it.each([
    ['starts in the first one', '2026-10-25T00:30:00Z', 15],
    ['starts in the second one', '2026-10-25T01:30:00Z', 45],
    ['ends in the second one', '2026-10-24T23:30:00Z', 120],
  ])('is in UTC where the clock shows it twice: %s', (_, start, minutes) => {
    const text = at(start, { minutes });
    expect(text).not.toContain('TZID');
    const { instant } = read(text);
    expect([instant('dtstart'), instant('dtend')]).toEqual([Date.parse(start), Date.parse(start) + minutes * 60_000]);
  });

  it('is read as the same instant in every zone at every time of the year', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const quarter = fc.integer({ min: 0, max: 2 * 366 * 24 * 4 });
    fc.assert(
      fc.property(zones, quarter, fc.integer({ min: 15, max: 480 }), (timeZone, n, minutes) => {
        const startsAt = Date.parse('2026-01-01T00:00:00Z') + n * 900_000;
        const { instant } = read(trainingCalendar({ ...FACTS, timeZone, startsAt, minutes }, NOW));
        expect([instant('dtstart'), instant('dtend')]).toEqual([startsAt, startsAt + minutes * 60_000]);
      }),
      { numRuns: 200, seed: 20261128 },
    );
  });
});

describe('what people wrote', () => {
  const CANARIES = [
    'Line\r\nATTENDEE:mailto:evil@example.com',
    'a, b; c: d \\ e "f" ^g',
    'X\nBEGIN:VEVENT\nEND:VEVENT',
    '\u202egnitirw\u202c \u2067rtl\u2069',
    'ÄÖÜ 日本語 😀'.repeat(30),
    'n\0ul \u0007 \u2028 sep \u0085 nel',
    'x'.repeat(40_000),
    '😀'.repeat(40_000),
    '\ud83d half',
  ];

  it.each(CANARIES)('stays inside its property: %#', (canary) => {
    const link = `https://meet.example.com/${encodeURIComponent(canary.toWellFormed()).slice(0, 300)};a,b?x=1,2`;
    const facts = {
      ...FACTS,
      title: canary,
      note: canary,
      linkUrl: link,
      host: { name: canary, email: 'h@example.com' },
      attendee: { name: canary, email: 'a@b.example' },
    };
    const text = trainingCalendar(facts, NOW);
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    expect(text.length).toBeLessThan(20_000);
    expect(Buffer.from(text).toString()).toBe(text);
    const { event, value, calendar } = read(text);
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone', 'vevent']);
    expect(
      event
        .getAllProperties()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['attendee', 'description', 'dtend', 'dtstamp', 'dtstart', 'location', 'organizer', 'sequence', 'status', 'summary', 'uid', 'url']);
    expect(value('location')).toBe(link);
    expect(value('url')).toBe(link.replaceAll(';', '%3B').replaceAll(',', '%2C'));
    expect(String(event.getFirstProperty('attendee')!.getFirstValue()).toLowerCase()).toBe('mailto:a@b.example');
  });

  it('keeps commas, semicolons, quotes and lines as they were', () => {
    const canary = 'a, b; c: d \\ e "f" ^g';
    const { event, value } = read(trainingCalendar({ ...FACTS, title: canary, note: `${canary}\n${canary}`, linkUrl: null }, NOW));
    expect([value('summary'), value('description')]).toEqual([canary, `${canary}\n${canary}`]);
    expect(event.getFirstProperty('location')).toBeNull();
  });

  it('an address cannot end its property', () => {
    const text = trainingCalendar({ ...FACTS, attendee: { name: null, email: 'a,b;c\\"d\r\nX:y@acme.example' } }, NOW);
    expect(read(text).event.getAllProperties('attendee')).toHaveLength(1);
    expect(text.replaceAll('\r\n ', '')).toContain('a%2Cb%3Bc%5C%22d%0D%0AX:y@acme.example');
  });
});
