import type { ProgressReport } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import type { Choice } from '../../components/choices';
import { plainText } from '../../platform/names';

const FIELDS = ['achieved', 'planned', 'declaredStatus', 'reason'] as const;

/** Every field of the report a question can be pinned to, named by its section; the value is the API's pointer. */
export function questionTargets(
  report: Pick<ProgressReport, 'sections'>,
  translator: Pick<Translator, 't' | 'language'>,
): Choice[] {
  const { t } = translator;
  return report.sections.flatMap(({ workstream, workstreamName }) =>
    FIELDS.map((field) => ({
      value: `/sections/${workstream.replaceAll('~', '~0').replaceAll('/', '~1')}/${field}`,
      label: t('progress-reports.review.fieldOf', {
        section: plainText(workstreamName, translator),
        field: t(`progress-reports.review.field.${field}`),
      }),
    })),
  );
}
