import { ROLES } from '@camau/domain';
import type { Programme } from '@camau/contracts';
import { Checkboxes } from '../components/choices';
import { DateInput } from '../components/date-input';
import { errorOf, type FieldErrors } from '../components/field-errors';
import { Select } from '../components/inputs';
import { plainText } from '../platform/names';
import { useTranslator } from '../platform/translation';
import type { GrantValues } from './grant-form';

interface GrantFieldsProps {
  readonly values: GrantValues;
  readonly errors: FieldErrors;
  readonly programme: Pick<Programme, 'forces' | 'bodies'>;
  readonly today: string;
}

/** A role, where it holds, from when to when. */
export function GrantFields({ values, errors, programme, today }: GrantFieldsProps) {
  const translator = useTranslator();
  const { t } = translator;
  const named = (items: readonly { name: Programme['name']; value: string }[]) =>
    items.map(({ name, value }) => ({ value, label: plainText(name, translator) || value }));
  const example = t('common.form.dateHint', { example: `31 3 ${Number(today.slice(0, 4)) + 1}` });
  return (
    <>
      <Select
        field={{ id: 'role', label: t('people.field.role'), error: errorOf(errors, 'role') }}
        choices={[
          { value: '', label: t('people.field.roleNone') },
          ...ROLES.map((role) => ({ value: role, label: t(`access.role.${role}`) })),
        ]}
        defaultValue={values.role}
      />
      <Checkboxes
        field={{
          id: 'forces',
          label: t('people.field.forces'),
          hint: t('people.field.forcesHint'),
          error: errorOf(errors, 'forces'),
        }}
        choices={named(programme.forces.map(({ name, slug }) => ({ name, value: slug })))}
        checked={values.forces}
      />
      <Select
        field={{
          id: 'bodies',
          label: t('people.field.body'),
          hint: t('people.field.bodyHint'),
          error: errorOf(errors, 'bodies'),
        }}
        choices={[
          { value: '', label: t('people.field.bodyNone') },
          ...named(programme.bodies.map(({ name, code }) => ({ name, value: code }))),
        ]}
        defaultValue={values.body}
      />
      <DateInput
        field={{ id: 'startsOn', label: t('people.field.startsOn'), error: errorOf(errors, 'startsOn') }}
        parts={values.startsOn}
      />
      <DateInput
        field={{
          id: 'endsOn',
          label: t('people.field.endsOn'),
          hint: `${t('people.field.endsOnHint')} ${example}`,
          error: errorOf(errors, 'endsOn'),
        }}
        parts={values.endsOn}
      />
    </>
  );
}
