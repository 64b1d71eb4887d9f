import 'reflect-metadata';
import { Type } from 'class-transformer';
import { IsInt, IsString, Max, ValidateNested } from 'class-validator';
import fc from 'fast-check';
import { checkInput } from './check-input';

class Inner {
  @IsInt()
  @Max(10)
  count: number;
}

class Outer {
  @IsString()
  name: string;

  @ValidateNested({ each: true })
  @Type(() => Inner)
  parts: Inner[];
}

describe('input against a class', () => {
  it('comes back as the class when it fits', async () => {
    const { value } = await checkInput(Outer, { name: 'x', parts: [{ count: 1 }] });
    expect(value).toBeInstanceOf(Outer);
    expect(value?.parts[0]).toBeInstanceOf(Inner);
  });

  it('points at every fault, nested ones too', async () => {
    const { faults } = await checkInput(Outer, { name: 1, parts: [{ count: 1 }, { count: 11, 'a/b~c': 1 }] }, '/rows/3');
    expect(faults).toEqual([
      { pointer: '/rows/3/name', code: 'is_string', detail: 'must be a string' },
      { pointer: '/rows/3/parts/1/a~1b~0c', code: 'unknown_field', detail: 'is not a known field' },
      { pointer: '/rows/3/parts/1/count', code: 'max', detail: 'must not be greater than 10' },
    ]);
  });

  it('never throws and never lets an unknown field through, whatever JSON comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (input) => {
        const { value, faults } = await checkInput(Outer, input);
        expect(value === null).toBe(faults.length > 0);
        if (value !== null) expect(Object.keys(value).toSorted()).toEqual(['name', 'parts']);
      }),
    );
  });

  it('does not touch the prototype of all objects', async () => {
    await checkInput(Outer, JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'));
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
