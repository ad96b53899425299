import { TIERS, TITLE_LIMIT } from '@camau/domain';
import type { BilingualText, Programme } from '@camau/contracts';
import { otherLanguage, type Language } from '@camau/i18n/translator';
import { Radios } from '../components/choices';
import { errorOf, type FieldErrors } from '../components/field-errors';
import { Input, Select } from '../components/inputs';
import { bothLanguages, StoredPersonalData } from '../components/personal-data';
import { workstreamName } from '../platform/names';
import { useTranslator } from '../platform/translation';
import type { Typed } from '../platform/typed';

interface FieldsProps {
  readonly typed: Typed;
  readonly errors: FieldErrors;
}

interface BothLanguagesProps extends FieldsProps {
  readonly id: 'title' | 'ownerPost';
  readonly saved?: BilingualText | null;
}

/** A text in two boxes, the language of the page first: that one carries the field's id. */
export function BothLanguages({ id, saved, typed, errors }: BothLanguagesProps) {
  const { t, language } = useTranslator();
  const other = otherLanguage(language);
  const box = (lang: Language, isOptional: boolean) => (
    <Input
      field={{
        id: isOptional ? `${id}-other` : id,
        name: `${id}-${lang}`,
        label: t(`milestone-acts.fields.${id}.${lang}${isOptional ? 'Optional' : ''}`),
        labelSize: isOptional ? undefined : 's',
        error: isOptional ? undefined : errorOf(errors, id),
      }}
      lang={lang}
      maxLength={TITLE_LIMIT}
      defaultValue={typed[`${id}-${lang}`] ?? saved?.[lang] ?? ''}
    />
  );
  return (
    <>
      <StoredPersonalData texts={bothLanguages(saved)} />
      {box(language, false)}
      {box(other, true)}
    </>
  );
}

/** The tier, highest first. */
export function TierField({ saved, typed, errors }: FieldsProps & { saved?: string }) {
  const { t } = useTranslator();
  return (
    <Radios
      field={{ id: 'tier', label: t('milestone-acts.fields.tier'), error: errorOf(errors, 'tier') }}
      choices={TIERS.map((tier) => ({
        value: tier,
        label: t(`milestones.tier.${tier}`),
        hint: t(`milestone-acts.fields.tierHint.${tier}`),
      }))}
      defaultValue={typed.tier ?? saved}
    />
  );
}

/** The workstream; without one chosen yet the first choice asks for it. */
export function WorkstreamField({
  programme,
  saved,
  typed,
  errors,
}: FieldsProps & { programme: Pick<Programme, 'workstreams'>; saved?: string }) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <Select
      field={{
        id: 'workstream',
        label: t('milestones.field.workstream'),
        labelSize: 's',
        error: errorOf(errors, 'workstream'),
      }}
      choices={[
        ...(saved ? [] : [{ value: '', label: t('common.form.choose') }]),
        ...programme.workstreams.map(({ ref }) => ({ value: ref, label: workstreamName(programme, ref, translator) })),
      ]}
      defaultValue={typed.workstream ?? saved ?? ''}
    />
  );
}
