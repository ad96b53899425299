import { Form } from '@remix-run/react';
import { SHEET_COLUMNS } from '@camau/domain';
import { Button } from '../components/button';
import { errorOf, type FieldErrors } from '../components/field-errors';
import { FileUpload } from '../components/file-upload';
import { Textarea } from '../components/inputs';
import { useTranslator } from '../platform/translation';

/** Paste cells or choose a file; both are sent the same way, with or without JavaScript. */
export function StartImport({ errors, paste }: { errors: FieldErrors; paste: string }) {
  const { t, list } = useTranslator();
  const columns = list(SHEET_COLUMNS.map((column) => t(`imports.column.${column}`)));
  return (
    <section aria-labelledby="start-heading">
      <h2 id="start-heading" className="govuk-heading-m">
        {t('imports.start.heading')}
      </h2>
      <Form method="post" encType="multipart/form-data" noValidate>
        <Textarea
          field={{
            id: 'paste',
            label: t('imports.start.paste'),
            labelSize: 's',
            hint: t('imports.start.pasteHint'),
            error: errorOf(errors, 'paste'),
          }}
          defaultValue={paste}
          rows={8}
        />
        <FileUpload
          field={{
            id: 'file',
            label: t('imports.start.file'),
            labelSize: 's',
            hint: t('imports.start.fileHint'),
            error: errorOf(errors, 'file'),
          }}
          accept=".xlsx,.csv,.tsv,.txt"
        />
        <Button>{t('imports.start.submit')}</Button>
      </Form>
      <p className="govuk-body">{t('imports.start.columns', { columns })}</p>
      <p className="govuk-body">{t('imports.start.layout')}</p>
    </section>
  );
}
