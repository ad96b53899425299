import { Form } from '@remix-run/react';
import type { Cell } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { Button } from '../../components/button';
import { ConflictTable } from '../../components/conflict-table';
import { PageHead } from '../../components/page-head';
import { useProgramme } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { savedCellValues, type CellValues } from './cell-form';

/** Somebody declared the cell meanwhile: both sides of each field, then a choice. What was typed rides along. */
export function CellConflict({ cell, values }: { cell: Cell; values: CellValues }) {
  const { t, language } = useTranslator();
  const { slug } = useProgramme();
  const saved = savedCellValues(cell, language);
  const scope = (value: string) => t(value === 'no' ? 'workstreams.cell.form.out' : 'workstreams.cell.form.in');
  return (
    <>
      <PageHead
        title={t('milestones.conflict.title')}
        caption={<AuthoredText text={cell.workstreamName} isUnmarked />}
        hasErrors
      />
      <p className="govuk-body-l">{t('milestones.conflict.lead')}</p>
      <ConflictTable
        fields={[
          ...(values.inScope === ''
            ? []
            : [
                {
                  key: 'inScope',
                  label: t('workstreams.cell.form.scope'),
                  theirs: scope(saved.inScope),
                  yours: scope(values.inScope),
                  isSame: saved.inScope === values.inScope,
                },
              ]),
          {
            key: 'approach',
            label: t('workstreams.cell.form.approach'),
            theirs: saved.approach || t('common.none'),
            yours: values.approach || t('common.none'),
            isSame: saved.approach === values.approach,
          },
        ]}
      />
      <Form method="post" className="camau-choices">
        <input type="hidden" name="version" value={saved.version} />
        {values.inScope !== '' && <input type="hidden" name="inScope" value={values.inScope} />}
        <textarea name="approach" defaultValue={values.approach} hidden readOnly />
        <Button>{t('milestones.conflict.keepMine')}</Button>
        <AppLink to={paths.cell(slug, cell.workstream, cell.subject)}>{t('milestones.conflict.keepTheirs')}</AppLink>
      </Form>
    </>
  );
}
