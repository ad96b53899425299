import type { Translator } from '@camau/i18n/translator';
import type { FieldError, FieldLabels } from '../components/field-errors';

/** What the fields are called where their errors are listed. */
export function reportLabels({ t }: Pick<Translator, 't'>): FieldLabels {
  return {
    reason: t('progress-reports.review.field.why'),
    declaration: t('progress-reports.review.field.declaration'),
    questions: t('progress-reports.review.question'),
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
  /** the ref of the ask that is answered, and whether the office takes it */
  readonly ask: string;
  readonly isTaken: boolean;
  /** every field something was asked about, in the page's order */
  readonly questions: readonly TypedQuestion[];
}

const QUESTION = 'question:';

/** The id of the box a question about a field is written in. */
export function questionFieldId(pointer: string): string {
  return `question${pointer.replaceAll('/', '-')}`;
}

/** The form's fields, untouched; boxes nobody wrote a question in are left out. */
export function readReportForm(form: FormData): TypedReportAction {
  const words = (value: FormDataEntryValue | null) => String(value ?? '').replaceAll('\r\n', '\n');
  const of = (name: string) => words(form.get(name));
  return {
    action: of('action'),
    version: Number(of('version')),
    reason: of('reason'),
    isDeclared: of('declaration') === 'yes',
    ask: of('ask'),
    isTaken: of('take') === 'yes',
    questions: [...form.entries()]
      .filter(([name, value]) => name.startsWith(QUESTION) && words(value).trim() !== '')
      .map(([name, value]) => ({ pointer: name.slice(QUESTION.length), text: words(value) })),
  };
}

/** Errors at the box each question was written in: the API counts questions, the page names fields. */
export function atQuestions(
  errors: readonly FieldError[],
  questions: readonly TypedQuestion[],
  pointers: readonly string[],
) {
  return errors.map((error, index): FieldError => {
    const at = /^\/questions\/(\d+)\//.exec(pointers[index] ?? '')?.[1];
    const question = at === undefined ? undefined : questions[Number(at)];
    return question ? { ...error, id: questionFieldId(question.pointer) } : error;
  });
}
