import { Field } from '../kit/field';
import { TRAININGS } from '../words/trainings';

interface ZoneFieldProps {
  readonly value: string;
  /** Of the customer; null: it is not known. */
  readonly own: string | null;
  readonly fault: string | null;
  readonly onChange: (zone: string) => void;
}

const ALL = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])].toSorted();

/** The zone of a local time: the customer's, or any other. */
export function ZoneField({ value, own, fault, onChange }: ZoneFieldProps) {
  const others = [...(ALL.includes(value) ? [] : [value]), ...ALL].filter((zone) => zone !== own);
  return (
    <Field label={TRAININGS.timeZone} fault={fault} note={value === own ? TRAININGS.ownZoneNote : undefined}>
      {(control) => (
        <select {...control} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
          {own !== null && (
            <optgroup label={TRAININGS.ownZoneGroup}>
              <option value={own}>{own}</option>
            </optgroup>
          )}
          <optgroup label={TRAININGS.otherZones}>
            {others.map((zone) => (
              <option key={zone} value={zone}>
                {zone}
              </option>
            ))}
          </optgroup>
        </select>
      )}
    </Field>
  );
}
