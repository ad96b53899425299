import { Form } from '@remix-run/react';
import type { FrozenFile } from '@camau/domain';
import { Button } from '../components/button';
import { column, DataTable } from '../components/data-table';
import { FileUpload } from '../components/file-upload';
import { cycleName } from '../platform/names';
import { useTranslator } from '../platform/translation';

const COLUMNS = [
  { key: 'name', isNumeric: false },
  { key: 'cycle', isNumeric: false },
  { key: 'version', isNumeric: true },
  { key: 'sequence', isNumeric: true },
  { key: 'sha256', isNumeric: false },
] as const;

/** Choose downloaded positions and have them checked; works without JavaScript and without signing in. */
export function CheckFilesForm({ error }: { error: string | null }) {
  const { t } = useTranslator();
  return (
    <Form method="post" encType="multipart/form-data" noValidate>
      <FileUpload
        field={{
          id: 'file',
          label: t('positions.check.form.file'),
          labelSize: 's',
          hint: t('positions.check.form.hint'),
          error: error ?? undefined,
        }}
        accept=".json,application/json"
        isMultiple
      />
      <Button>{t('positions.check.form.submit')}</Button>
    </Form>
  );
}

/** That the files are whole, and the hash of each to be compared with the minutes. */
export function CheckedFiles({ files }: { files: readonly FrozenFile[] }) {
  const translator = useTranslator();
  const { t } = translator;
  if (files.length === 0) return null;
  return (
    <section aria-live="polite">
      <p className="govuk-body-l">
        {files.length === 1
          ? t('positions.check.form.wholeOne')
          : t('positions.check.form.wholeMany', { count: files.length })}
      </p>
      <p className="govuk-body">{t('positions.check.form.compare')}</p>
      <DataTable
        caption={t('positions.check.form.caption')}
        columns={COLUMNS.map(({ key, isNumeric }) => column(key, t(`positions.check.form.${key}`), isNumeric))}
        rows={files.map(({ name, cycle, version, sequence, sha256 }) => ({
          key: name,
          cells: [name, cycleName(cycle, translator), version, sequence, <Hash key="sha256">{sha256}</Hash>],
        }))}
      />
    </section>
  );
}

function Hash({ children }: { children: string }) {
  return <code className="camau-hash">{children}</code>;
}
