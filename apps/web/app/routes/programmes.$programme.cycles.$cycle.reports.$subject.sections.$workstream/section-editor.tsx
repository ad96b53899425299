import { Form } from '@remix-run/react';
import { DECLARABLE_STATUSES } from '@camau/domain';
import type { ProgressReport, ReportSection } from '@camau/contracts';
import { Button } from '../../components/button';
import { Checkbox, Radios } from '../../components/choices';
import { errorOf, type FieldErrors } from '../../components/field-errors';
import { Textarea } from '../../components/inputs';
import { bothLanguages, StoredPersonalData } from '../../components/personal-data';
import { SideBySide } from '../../components/side-by-side';
import { StatusTag } from '../../components/status-tag';
import { useTranslator } from '../../platform/translation';
import { DerivedWhy } from '../../progress-reports/declared-derived';
import { SectionMilestones } from '../../progress-reports/section-milestones';
import { OtherLanguageWords } from './other-language-words';
import { PreviousWords } from './previous-words';
import { QuestionAnswers } from './question-answers';
import { savedValues, type SectionValues } from './section-form';

const NARRATIVE_LIMIT = 4000;

interface SectionEditorProps {
  readonly report: ProgressReport;
  readonly section: ReportSection;
  readonly typed?: SectionValues;
  readonly errors: FieldErrors;
}

/** One section being written: what the rules derive and from which milestones, then the form with last time's words beside. */
export function SectionEditor(props: SectionEditorProps) {
  const { report, section } = props;
  const { t } = useTranslator();
  return (
    <>
      <div className="camau-derived">
        <h2 className="govuk-heading-s">{t('progress-reports.section.derived')}</h2>
        <StatusTag status={section.derivedStatus} /> <DerivedWhy section={section} />
      </div>
      <SectionMilestones programme={report.programme} subject={report.subject} milestones={section.milestones} />
      <SideBySide main={<SectionFields {...props} />} aside={<PreviousWords previous={section.previous} />} />
    </>
  );
}

function SectionFields({ report, section, typed, errors }: SectionEditorProps) {
  const { t, language } = useTranslator();
  const values = typed ?? savedValues(section, language);
  const words = (id: 'achieved' | 'planned' | 'reason', hint?: string) => (
    <>
      <Textarea
        field={{ id, label: t(`progress-reports.section.${id}`), labelSize: 's', hint, error: errorOf(errors, id) }}
        defaultValue={values[id]}
        limit={NARRATIVE_LIMIT}
        rows={id === 'reason' ? 3 : undefined}
        lang={language}
      />
      <OtherLanguageWords text={section[id]} />
    </>
  );
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="version" value={values.version} />
      <StoredPersonalData texts={bothLanguages(section.reason, section.achieved, section.planned)} />
      <QuestionAnswers
        questions={report.questions.filter(({ pointer }) => pointer.startsWith(`/sections/${section.workstream}/`))}
        values={values}
        errors={errors}
      />
      <Radios
        field={{
          id: 'declaredStatus',
          label: t('progress-reports.section.declared'),
          hint: t('progress-reports.section.declaredHint'),
          error: errorOf(errors, 'declaredStatus'),
        }}
        choices={DECLARABLE_STATUSES.map((status) => ({ value: status, label: t(`milestones.status.${status}`) }))}
        defaultValue={values.declaredStatus}
      />
      {words('reason', t('progress-reports.section.reasonHint'))}
      <p className="govuk-hint">
        {t(`progress-reports.section.write.${language}`)} {t('common.form.personalData')}
      </p>
      {words('achieved')}
      {words('planned')}
      <Checkbox
        field={{
          id: 'noChange',
          label: t('progress-reports.section.noChange'),
          hint: t('progress-reports.section.noChangeHint'),
          error: errorOf(errors, 'noChange'),
        }}
        value="yes"
        defaultChecked={values.noChange}
      />
      <SaveButtons />
    </Form>
  );
}

function SaveButtons() {
  const { t } = useTranslator();
  return (
    <div className="govuk-button-group">
      <Button name="next" value="on">
        {t('progress-reports.section.saveNext')}
      </Button>
      <Button name="next" value="back" variant="secondary">
        {t('progress-reports.section.saveBack')}
      </Button>
    </div>
  );
}
