import { Form } from '@remix-run/react';
import { DECLARABLE_STATUSES } from '@camau/domain';
import type { ProgressReport, ReportSection } from '@camau/contracts';
import { Button } from '../../components/button';
import { Checkbox, Radios } from '../../components/choices';
import { errorOf, type FieldErrors } from '../../components/field-errors';
import { Textarea } from '../../components/inputs';
import { SideBySide } from '../../components/side-by-side';
import { StatusTag } from '../../components/status-tag';
import { useTranslator } from '../../platform/translation';
import { DerivedWhy } from '../../progress-reports/declared-derived';
import { SectionMilestones } from '../../progress-reports/section-milestones';
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

/** One section being written: the two statuses, the words, last time's words beside. */
export function SectionEditor({ report, section, typed, errors }: SectionEditorProps) {
  const { t, language } = useTranslator();
  const values = typed ?? savedValues(section, language);
  const field = (id: 'achieved' | 'planned' | 'reason', hint?: string) => ({
    id,
    label: t(`progress-reports.section.${id}`),
    labelSize: 's' as const,
    hint,
    error: errorOf(errors, id),
  });
  return (
    <SideBySide
      main={
        <Form method="post" noValidate>
          <input type="hidden" name="version" value={values.version} />
          <div className="camau-derived">
            <h2 className="govuk-heading-s">{t('progress-reports.section.derived')}</h2>
            <StatusTag status={section.derivedStatus} /> <DerivedWhy section={section} />
          </div>
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
          <Textarea
            field={field('reason', t('progress-reports.section.reasonHint'))}
            defaultValue={values.reason}
            limit={NARRATIVE_LIMIT}
            rows={3}
            lang={language}
          />
          <p className="govuk-hint">
            {t(`progress-reports.section.write.${language}`)} {t('common.form.personalData')}
          </p>
          <Textarea field={field('achieved')} defaultValue={values.achieved} limit={NARRATIVE_LIMIT} lang={language} />
          <Textarea field={field('planned')} defaultValue={values.planned} limit={NARRATIVE_LIMIT} lang={language} />
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
          <div className="govuk-button-group">
            <Button name="next" value="on">
              {t('progress-reports.section.saveNext')}
            </Button>
            <Button name="next" value="back" variant="secondary">
              {t('progress-reports.section.saveBack')}
            </Button>
          </div>
        </Form>
      }
      aside={
        <>
          <PreviousWords previous={section.previous} />
          <SectionMilestones programme={report.programme} subject={report.subject} milestones={section.milestones} />
        </>
      }
    />
  );
}
