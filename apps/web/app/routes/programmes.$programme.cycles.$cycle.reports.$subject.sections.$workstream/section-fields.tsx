import { Form } from '@remix-run/react';
import type { ProgressReport, ReportSection } from '@camau/contracts';
import { DECLARABLE_STATUSES } from '@camau/domain';
import { otherLanguage, type Language } from '@camau/i18n/translator';
import { useRef } from 'react';
import { Button } from '../../components/button';
import { Checkbox, Radios } from '../../components/choices';
import { errorOf, type FieldErrors } from '../../components/field-errors';
import { bothLanguages, StoredPersonalData } from '../../components/personal-data';
import { useTranslator } from '../../platform/translation';
import { savedValues, type SectionValues } from '../../progress-reports/section-form';
import { Autosave } from './autosave';
import { NarrativeField } from './narrative';
import { PlanChecklist } from './plan-checklist';
import { QuestionAnswers } from './question-answers';

/** The section being written, in which language, and what was typed when something was wrong. */
export interface SectionEditorProps {
  readonly report: ProgressReport;
  readonly section: ReportSection;
  readonly language: Language;
  readonly typed?: SectionValues;
  readonly isSeeded: boolean;
  readonly errors: FieldErrors;
}

/** The form of one section. With JavaScript it saves itself; without, by its buttons. */
export function SectionFields({ report, section, language, typed, isSeeded, errors }: SectionEditorProps) {
  const { t } = useTranslator();
  const form = useRef<HTMLFormElement>(null);
  const values = typed ?? savedValues(section, language);
  const words = { values, errors };
  return (
    <Form method="post" noValidate ref={form}>
      <input type="hidden" name="version" defaultValue={values.version} />
      <input type="hidden" name="writing" value={values.language} />
      <EnterSaves />
      <StoredPersonalData
        texts={bothLanguages(
          section.reason,
          section.achieved,
          section.planned,
          ...section.checklist.map(({ note }) => note),
        )}
      />
      <WritingLanguage language={values.language} />
      {isSeeded && (
        <p className="govuk-inset-text" role="status">
          {t('report-sections.checklist.seeded')}
        </p>
      )}
      <QuestionAnswers
        questions={report.questions.filter(({ pointer }) => pointer.startsWith(`/sections/${section.workstream}/`))}
        values={values}
        errors={errors}
      />
      <PlanChecklist section={section} values={values} />
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
      <NarrativeField name="reason" saved={section.reason} hint={t('progress-reports.section.reasonHint')} {...words} />
      <p className="govuk-hint">{t('common.form.personalData')}</p>
      <NarrativeField name="achieved" saved={section.achieved} {...words} />
      <NarrativeField name="planned" saved={section.planned} {...words} />
      {(section.mayReportNoChange || values.noChange) && (
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
      )}
      <Autosave form={form} report={report} section={section} language={values.language} isDirty={isSeeded} />
      <div className="govuk-button-group">
        <Button name="next" value="on">
          {t('progress-reports.section.saveNext')}
        </Button>
        <Button name="next" value="back" variant="secondary">
          {t('progress-reports.section.saveBack')}
        </Button>
      </div>
    </Form>
  );
}

/** Enter in a box presses a form's first button: that one saves and changes nothing else. */
function EnterSaves() {
  const { t } = useTranslator();
  return (
    <button type="submit" name="next" value="back" className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
      {t('progress-reports.section.saveBack')}
    </button>
  );
}

/** Which language is being written; the other is one press away, and what was typed is saved on the way. */
function WritingLanguage({ language }: { language: Language }) {
  const { t } = useTranslator();
  const other = otherLanguage(language);
  return (
    <div className="camau-writing">
      <p className="govuk-body">{t(`progress-reports.section.write.${language}`)}</p>
      <Button name="next" value={other} variant="secondary">
        {t(`report-sections.writeIn.${other}`)}
      </Button>
    </div>
  );
}
