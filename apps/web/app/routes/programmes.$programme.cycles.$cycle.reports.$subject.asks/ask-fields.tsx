import { ASK_KINDS } from '@camau/domain';
import type { ProgressReport, ReportAsk } from '@camau/contracts';
import { Radios } from '../../components/choices';
import { errorOf, type FieldErrors } from '../../components/field-errors';
import { Select, Textarea } from '../../components/inputs';
import { bothLanguages, StoredPersonalData } from '../../components/personal-data';
import { plainText } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import type { Typed } from '../../platform/typed';

const ASK_LIMIT = 4000;

interface AskFieldsProps {
  readonly report: ProgressReport;
  readonly edited: ReportAsk | null;
  readonly typed: Typed;
  readonly errors: FieldErrors;
}

/** What is asked for, about which section, in the language of the page. */
export function AskFields({ report, edited, typed, errors }: AskFieldsProps) {
  const translator = useTranslator();
  const { t, language } = translator;
  const sections = report.sections.filter(({ derivedStatus }) => derivedStatus !== 'not_in_scope');
  return (
    <>
      <StoredPersonalData texts={bothLanguages(edited?.text)} />
      <Radios
        field={{ id: 'kind', label: t('report-sections.asks.kind'), error: errorOf(errors, 'kind') }}
        choices={ASK_KINDS.map((kind) => ({ value: kind, label: t(`report-sections.askKind.${kind}`) }))}
        defaultValue={typed.kind}
      />
      <Select
        field={{ id: 'workstream', label: t('report-sections.asks.workstream'), error: errorOf(errors, 'workstream') }}
        choices={[
          { value: '', label: t('report-sections.asks.whole') },
          ...sections.map(({ workstream, workstreamName }) => ({
            value: workstream,
            label: plainText(workstreamName, translator),
          })),
        ]}
        defaultValue={typed.workstream}
      />
      <Textarea
        field={{
          id: 'text',
          label: t('report-sections.asks.text'),
          hint: `${t('report-sections.asks.textHint')} ${t('common.form.personalData')}`,
          error: errorOf(errors, 'text'),
        }}
        defaultValue={typed.text}
        limit={ASK_LIMIT}
        lang={language}
      />
    </>
  );
}
