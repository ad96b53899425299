import type { PositionVersions } from '@camau/contracts';
import { column, DataTable } from '../../components/data-table';
import { useProgramme } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';
import { MarkedWords } from '../../progress-reports/marked-words';
import type { ShownChange } from './load-versions.server';
import { bySubject, changeName, changeValue } from './view-model';

interface DifferencesProps {
  readonly compared: Omit<NonNullable<PositionVersions['compared']>, 'list'> & {
    readonly changes: readonly ShownChange[];
  };
}

/** Field by field, subject by subject: what the earlier version says and what the later one does, words with their changes marked. */
export function Differences({ compared }: DifferencesProps) {
  const translator = useTranslator();
  const { t } = translator;
  const { confidenceScale } = useProgramme();
  const { from, to, changes } = compared;
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">{t('closings.versions.heading', { from, to })}</h2>
      {changes.length === 0 && <p className="govuk-body">{t('closings.versions.same')}</p>}
      {bySubject(changes, compared, translator).map(({ subject, name, changes: own }) => (
        <DataTable
          key={subject ?? 'programme'}
          caption={name}
          columns={[
            column('field', t('milestones.conflict.field')),
            column('from', t('closings.versions.before', { version: from })),
            column('to', t('closings.versions.before', { version: to })),
          ]}
          rows={own.map(({ change, words }, index) => ({
            key: `${index}${change.kind}`,
            cells: [
              changeName(change, compared, translator),
              words ? (
                <MarkedWords key="from" texts={[words]} side="before" />
              ) : (
                changeValue(change, change.from, confidenceScale, translator)
              ),
              words ? (
                <MarkedWords key="to" texts={[words]} side="now" />
              ) : (
                changeValue(change, change.to, confidenceScale, translator)
              ),
            ],
          }))}
        />
      ))}
    </section>
  );
}
