import { firstFaulty, messageFaults } from './message-faults';

const fault = (pointer: string, code: string, detail: string) => ({ pointer, code, detail });

it('says under each field what is wrong with it, the first fault of each', () => {
  const faults = messageFaults([
    fault('/body', 'unknown_merge_field', 'has an unknown field at character 4; there are {{firstName}}, {{link}}'),
    fault('/body', 'malformed_merge_field', 'has double braces that hold no field'),
    fault('/subject', 'missing_field', 'must not be empty'),
  ]);
  expect(faults).toEqual({ body: 'Has an unknown field at character 4; there are {{firstName}}, {{link}}.', subject: 'Must not be empty.' });
  expect(firstFaulty(faults)).toBe('subject');
});

it('asks for what a merge field stands for where it can be told', () => {
  const nothing = (pointer: string, field: string) => fault(pointer, 'unfilled_merge_field', `uses {{${field}}}, for which nothing is known`);
  expect(messageFaults([nothing('/body', 'link'), nothing('/subject', 'featureName')])).toEqual({
    linkUrl: 'The message uses {{link}}, for which nothing is known.',
    feature: 'The message uses {{featureName}}, for which nothing is known.',
  });
  expect(messageFaults([fault('/body', 'unfilled_merge_field', 'uses {{benefit}}, which needs a feature')])).toEqual({
    feature: 'The message uses {{benefit}}, which needs a feature.',
  });
});

it('leaves out what is no field of the message', () => expect(messageFaults([fault('/audience', 'x', 'is odd')])).toEqual({}));
