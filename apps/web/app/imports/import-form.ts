import type { ImportKind } from '@camau/domain';
import type { Translator } from '@camau/i18n/translator';
import type { FieldError } from '../components/field-errors';

/** What the form that starts an import holds; a file that was not chosen comes as one without a name. */
export interface ImportForm {
  readonly paste: string;
  readonly file: File | null;
}

/** What starting an import answers when it does not go on: the words typed come back, a file must be chosen again. */
export interface StartAnswer {
  readonly paste: string;
  readonly errors: readonly FieldError[];
}

/** What is sent on: where it came from and how it is to be read. */
export type ImportSource =
  | { readonly field: 'paste'; readonly kind: 'paste'; readonly text: string }
  | { readonly field: 'file'; readonly kind: Exclude<ImportKind, 'paste'>; readonly file: File };

const KINDS: Readonly<Record<string, Exclude<ImportKind, 'paste'>>> = {
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  xls: 'xlsx',
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
};

/** The form's fields, untouched. */
export function readImportForm(form: FormData): ImportForm {
  const file = form.get('file');
  return {
    paste: String(form.get('paste') ?? ''),
    file: file instanceof File && file.name !== '' ? file : null,
  };
}

/** What the form holds to be sent on, or what it can say by itself: nothing given, both, or a file of another kind. */
export function sourceOf(
  { paste, file }: ImportForm,
  { t }: Pick<Translator, 't'>,
): { readonly source: ImportSource } | { readonly errors: readonly FieldError[] } {
  const hasPaste = paste.trim() !== '';
  if (!hasPaste && file === null) return { errors: [{ id: 'paste', text: t('imports.start.nothing') }] };
  if (hasPaste && file !== null) return { errors: [{ id: 'file', text: t('imports.start.both') }] };
  if (file === null) return { source: { field: 'paste', kind: 'paste', text: paste } };
  const kind = KINDS[file.name.toLowerCase().split('.').at(-1) ?? ''];
  if (kind === undefined) return { errors: [{ id: 'file', text: t('imports.start.notKnown') }] };
  return { source: { field: 'file', kind, file } };
}
