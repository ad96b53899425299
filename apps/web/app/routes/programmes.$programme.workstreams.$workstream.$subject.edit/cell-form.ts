import type { Cell, CellDeclaration } from '@camau/contracts';
import type { Language, Translator } from '@camau/i18n/translator';
import type { FieldError, FieldLabels } from '../../components/field-errors';
import { authoredIn } from '../../platform/authored';

/** The form as it was typed; `inScope` is empty where the writer may not declare scope. */
export interface CellValues {
  readonly version: number;
  readonly inScope: string;
  readonly approach: string;
}

/** What the form's action answers when it does not go on: everything typed, with the errors or as one side of a conflict. */
export interface CellAnswer {
  readonly values: CellValues;
  readonly errors: readonly FieldError[];
  readonly isConflict: boolean;
}

/** What the fields are called where their errors are listed. */
export function cellLabels({ t }: Pick<Translator, 't'>): FieldLabels {
  return { inScope: t('workstreams.cell.form.scope'), approach: t('workstreams.cell.form.approach') };
}

/** The form's fields, untouched but for line ends. */
export function readCellForm(form: FormData): CellValues {
  const of = (name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n');
  return { version: Number(of('version')), inScope: of('inScope'), approach: of('approach') };
}

/** What the form shows at first: what is declared, in the language of the page. */
export function savedCellValues(cell: Cell, language: Language): CellValues {
  return { version: cell.version, inScope: cell.inScope ? 'yes' : 'no', approach: cell.approach?.[language] ?? '' };
}

/** What to declare: the words in the language of the form, the other language as it was; scope only where it was asked. */
export function cellDeclaration(values: CellValues, saved: Cell, language: Language): CellDeclaration {
  return {
    ...(values.inScope === '' ? {} : { inScope: values.inScope === 'yes' }),
    approach: authoredIn(language, values.approach, saved.approach),
  };
}
