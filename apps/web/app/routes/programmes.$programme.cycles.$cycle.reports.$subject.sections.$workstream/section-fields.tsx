import { Form } from '@remix-run/react';
import type { ProgressReport, ReportSection } from '@camau/contracts';
import { otherLanguage, type Language } from '@camau/i18n/translator';
import { useRef } from 'react';
import { Button } from '../../components/button';
import type { FieldErrors } from '../../components/field-errors';
import { bothLanguages, StoredPersonalData } from '../../components/personal-data';
import { useTranslator } from '../../platform/translation';
import { savedValues, type SectionValues } from '../../progress-reports/section-form';
import { questionsIn } from '../../progress-reports/view-model';
import { Autosave } from './autosave';
import { PlanChecklist } from './plan-checklist';
import { QuestionAnswers } from './question-answers';
import { SectionNews } from './section-news';
import { SectionStatus } from './section-status';
import { SectionWords } from './section-words';

/** The section being written, in which language, and what was typed when something was wrong. */
export interface SectionEditorProps {
  readonly report: ProgressReport;
  readonly section: ReportSection;
  readonly language: Language;
  readonly typed?: SectionValues;
  readonly isSeeded: boolean;
  readonly errors: FieldErrors;
}

/**
 * The form of one section: what the office asked, the facts, the words, the judgement. With JavaScript its words save themselves;
 * without, and what is new of milestones always, by its buttons.
 */
export function SectionFields({ report, section, language, typed, isSeeded, errors }: SectionEditorProps) {
  const { t } = useTranslator();
  const form = useRef<HTMLFormElement>(null);
  const values = typed ?? savedValues(section, language);
  const parts = { section, values, errors };
  return (
    <Form method="post" noValidate ref={form} className="camau-section">
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
      {isSeeded && (
        <p className="govuk-inset-text" role="status">
          {t('report-sections.checklist.seeded')}
        </p>
      )}
      <QuestionAnswers questions={questionsIn(section, report)} values={values} errors={errors} />
      <SectionNews report={report} {...parts} />
      <WritingLanguage language={values.language} />
      <PlanChecklist section={section} values={values} />
      <SectionWords {...parts} />
      <SectionStatus {...parts} />
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
    <>
      <h2 className="govuk-heading-m">{t('report-sections.words')}</h2>
      <div className="camau-writing">
        <p className="govuk-body">{t(`progress-reports.section.write.${language}`)}</p>
        <Button name="next" value={other} variant="secondary">
          {t(`report-sections.writeIn.${other}`)}
        </Button>
      </div>
    </>
  );
}
