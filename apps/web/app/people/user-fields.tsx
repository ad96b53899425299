import type { Programme } from '@camau/contracts';
import { Radios } from '../components/choices';
import { errorOf, type FieldErrors } from '../components/field-errors';
import { Input, Select } from '../components/inputs';
import { plainText } from '../platform/names';
import { useTranslator } from '../platform/translation';
import type { UserValues } from './user-form';

interface UserFieldsProps {
  readonly values: UserValues;
  readonly errors: FieldErrors;
  readonly bodies: Programme['bodies'];
}

/** Who a user is: post, address, employing body, language. */
export function UserFields({ values, errors, bodies }: UserFieldsProps) {
  const translator = useTranslator();
  const { t } = translator;
  const bodyChoices = bodies.map(({ code, name }) => ({ value: code, label: plainText(name, translator) || code }));
  bodyChoices.sort((one, other) => one.label.localeCompare(other.label, translator.language));
  return (
    <>
      <Input
        field={{
          id: 'postEn',
          label: t('people.field.postEn'),
          hint: t('people.field.postHint'),
          error: errorOf(errors, 'postEn'),
        }}
        lang="en"
        defaultValue={values.postEn}
      />
      <Input
        field={{ id: 'postCy', label: t('people.field.postCy'), error: errorOf(errors, 'postCy') }}
        lang="cy"
        defaultValue={values.postCy}
      />
      <Input
        field={{ id: 'email', label: t('people.field.email'), error: errorOf(errors, 'email') }}
        type="email"
        autoComplete="off"
        spellCheck={false}
        defaultValue={values.email}
      />
      <Select
        field={{ id: 'employer', label: t('people.field.employer'), error: errorOf(errors, 'employer') }}
        choices={[{ value: '', label: t('people.field.employerNone') }, ...bodyChoices]}
        defaultValue={values.employer}
      />
      <Input
        field={{
          id: 'employerOther',
          label: t('people.field.employerOther'),
          hint: t('people.field.employerOtherHint'),
          error: errorOf(errors, 'employerOther'),
        }}
        defaultValue={values.employerOther}
      />
      <Radios
        field={{ id: 'language', label: t('people.field.language'), error: errorOf(errors, 'language') }}
        choices={[
          { value: 'en', label: t('people.field.en') },
          { value: 'cy', label: t('people.field.cy') },
        ]}
        defaultValue={values.language}
      />
    </>
  );
}
