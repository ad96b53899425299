import type { Translator } from '@camau/i18n/translator';
import type { FieldLabels } from '../components/field-errors';

/** What the fields are called where their errors are listed. */
export function reportLabels({ t }: Pick<Translator, 't'>): FieldLabels {
  const question = t('progress-reports.review.question');
  return {
    reason: t('progress-reports.review.field.why'),
    declaration: t('progress-reports.review.field.declaration'),
    'questions-0-text': question,
    'questions-0-pointer': question,
    'questions-1-text': question,
    questions: question,
  };
}

export interface TypedQuestion {
  readonly pointer: string;
  readonly text: string;
}

/** A report action's form, as it was typed. */
export interface TypedReportAction {
  readonly action: string;
  readonly version: number;
  readonly reason: string;
  readonly isDeclared: boolean;
  readonly questions: readonly TypedQuestion[];
}

/** The form's fields, untouched. */
export function readReportForm(form: FormData): TypedReportAction {
  const of = (name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n');
  return {
    action: of('action'),
    version: Number(of('version')),
    reason: of('reason'),
    isDeclared: of('declaration') === 'yes',
    questions: [0, 1].map((index) => ({
      pointer: of(`questions-${index}-pointer`),
      text: of(`questions-${index}-text`),
    })),
  };
}

/** The questions that were written. Asking none is the API's to refuse. */
export function askedQuestions({ questions }: Pick<TypedReportAction, 'questions'>): TypedQuestion[] {
  return questions.filter(({ text }) => text.trim() !== '');
}
