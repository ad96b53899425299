import { isoDateOf, readDateParts, type DateParts } from '../components/date-parts';
import type { FieldError, FieldLabels } from '../components/field-errors';
import type { Translator } from '@camau/i18n/translator';

/** What the fields are called where their errors are listed. */
export function reforecastLabels({ t }: Pick<Translator, 't'>): FieldLabels {
  return {
    forecastOn: t('milestones.field.forecastOn'),
    reasonCode: t('milestones.field.reasonCode'),
    reason: t('milestones.field.reason'),
  };
}

/** What the form holds, as it was typed. */
export interface ReforecastValues {
  readonly forecastOn: DateParts;
  readonly reasonCode: string;
  readonly reason: string;
  /** version of the milestone the form was opened with, or that its reader chose to overwrite */
  readonly version: number;
}

/** What a re-forecast's action answers when it does not go on. */
export interface ReforecastAnswer {
  readonly values: ReforecastValues;
  readonly errors: readonly FieldError[];
  readonly isConflict: boolean;
}

/** The form's fields, untouched. */
export function readReforecastForm(form: FormData): ReforecastValues {
  return {
    forecastOn: readDateParts(form, 'forecastOn'),
    reasonCode: String(form.get('reasonCode') ?? ''),
    reason: String(form.get('reason') ?? '').replaceAll('\r\n', '\n'),
    version: Number(form.get('version')),
  };
}

/** What the form can say by itself: an unfinished date, no kind of reason chosen. All else is the API's to judge. */
export function unfinished(values: ReforecastValues, { t }: Pick<Translator, 't'>): FieldError[] {
  return [
    ...(isoDateOf(values.forecastOn) === null ? [{ id: 'forecastOn', text: t('common.form.dateIncomplete') }] : []),
    ...(values.reasonCode === '' ? [{ id: 'reasonCode', text: t('milestones.reforecast.codeRequired') }] : []),
  ];
}
