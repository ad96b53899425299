import type { NewGrant } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import { datePartsOf, isoDateOf, readDateParts, type DateParts } from '../components/date-parts';
import type { FieldError, FieldLabels } from '../components/field-errors';

type Words = Pick<Translator, 't'>;

/** What the form on a role holds, as it was typed. */
export interface GrantValues {
  readonly role: string;
  readonly forces: readonly string[];
  readonly body: string;
  readonly startsOn: DateParts;
  readonly endsOn: DateParts;
}

/** An empty form: from today on, without a last day. */
export function noGrant(today: string): GrantValues {
  return { role: '', forces: [], body: '', startsOn: datePartsOf(today), endsOn: datePartsOf(null) };
}

/** Names of the fields where their errors are listed. */
export function grantLabels({ t }: Words): FieldLabels {
  return {
    role: t('people.field.role'),
    forces: t('people.field.forces'),
    bodies: t('people.field.body'),
    startsOn: t('people.field.startsOn'),
    endsOn: t('people.field.endsOn'),
  };
}

/** The fields as they were typed. */
export function readGrantForm(form: FormData): GrantValues {
  return {
    role: String(form.get('role') ?? ''),
    forces: form.getAll('forces').map(String),
    body: String(form.get('bodies') ?? ''),
    startsOn: readDateParts(form, 'startsOn'),
    endsOn: readDateParts(form, 'endsOn'),
  };
}

/** What the form can say by itself: no role, a date begun and not finished. */
export function unfinishedGrant({ role, startsOn, endsOn }: GrantValues, { t }: Words): FieldError[] {
  const incomplete = (id: string, parts: DateParts) =>
    isoDateOf(parts) === null ? [{ id, text: t('common.form.dateIncomplete') }] : [];
  return [
    ...(role === '' ? [{ id: 'role', text: t('people.roleRequired') }] : []),
    ...incomplete('startsOn', startsOn),
    ...(isEmpty(endsOn) ? [] : incomplete('endsOn', endsOn)),
  ];
}

/** What is sent. */
export function grantBody(values: GrantValues, programme: string): NewGrant {
  return {
    programme,
    role: values.role as NewGrant['role'],
    forces: [...values.forces],
    bodies: values.body === '' ? [] : [values.body],
    startsOn: isoDateOf(values.startsOn) ?? '',
    endsOn: isEmpty(values.endsOn) ? null : (isoDateOf(values.endsOn) ?? ''),
  };
}

function isEmpty({ day, month, year }: DateParts): boolean {
  return `${day}${month}${year}` === '';
}
