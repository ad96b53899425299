import type { Translator } from '@camau/i18n/translator';
import type { FieldError, FieldLabels } from '../../components/field-errors';
import type { Typed } from '../../platform/typed';

/** What the fields of a new milestone are called where their errors are listed, in the form's order. */
export function newLabels({ t }: Pick<Translator, 't'>): FieldLabels {
  return {
    ref: t('milestone-acts.fields.ref'),
    title: t('milestones.field.title'),
    subject: t('milestones.field.force'),
    workstream: t('milestones.field.workstream'),
    tier: t('milestones.field.tier'),
    ownerPost: t('milestones.field.ownerPost'),
  };
}

/** Fields without which there is nothing to send. */
export function missingOfNew(typed: Typed, translator: Pick<Translator, 't'>): FieldError[] {
  const isGiven: Readonly<Record<string, string>> = {
    ...typed,
    title: `${typed['title-en'] ?? ''}${typed['title-cy'] ?? ''}`,
    ownerPost: `${typed['ownerPost-en'] ?? ''}${typed['ownerPost-cy'] ?? ''}`,
  };
  return Object.entries(newLabels(translator))
    .filter(([id]) => !isGiven[id]?.trim())
    .map(([id, label]) => ({ id, label, text: translator.t('milestone-list.required') }));
}
