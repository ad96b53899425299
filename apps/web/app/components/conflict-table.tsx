import type { ReactNode } from 'react';
import { useTranslator } from '../platform/translation';
import { column, DataTable } from './data-table';

export interface ConflictField {
  readonly key: string;
  readonly label: string;
  readonly theirs: ReactNode;
  readonly yours: ReactNode;
  readonly isSame: boolean;
}

/** Both values of each field, saved and typed, side by side. */
export function ConflictTable({ fields }: { fields: readonly ConflictField[] }) {
  const { t } = useTranslator();
  return (
    <DataTable
      caption={t('milestones.conflict.title')}
      isCaptionHidden
      columns={[
        column('field', t('milestones.conflict.field')),
        column('theirs', t('milestones.conflict.theirs')),
        column('yours', t('milestones.conflict.yours')),
      ]}
      rows={fields.map(({ key, label, theirs, yours, isSame }) => ({
        key,
        cells: [
          label,
          <div key="theirs" className="camau-narrative">
            {theirs}
          </div>,
          <div key="yours" className="camau-narrative">
            {isSame ? t('milestones.conflict.same') : yours}
          </div>,
        ],
      }))}
    />
  );
}
