import { Form, useLocation } from '@remix-run/react';
import type { ReportSection } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { Button } from '../../components/button';
import { ConflictTable } from '../../components/conflict-table';
import { PageHead } from '../../components/page-head';
import { useTranslator } from '../../platform/translation';
import { savedValues, type SectionValues } from './section-form';

const WORDS = ['reason', 'achieved', 'planned'] as const;

/** Somebody saved the section meanwhile: both sides of each field, then a choice. What was typed rides along. */
export function SectionConflict({ section, values }: { section: ReportSection; values: SectionValues }) {
  const { t, language } = useTranslator();
  const { pathname } = useLocation();
  const saved = savedValues(section, language);
  const status = (code: string) => (code ? t(`milestones.status.${code}`) : t('progress-reports.declaredMissing'));
  const yesNo = (value: boolean) => t(value ? 'common.yes' : 'common.no');
  return (
    <>
      <PageHead
        title={t('milestones.conflict.title')}
        caption={<AuthoredText text={section.workstreamName} isUnmarked />}
        hasErrors
      />
      <p className="govuk-body-l">{t('milestones.conflict.lead')}</p>
      <ConflictTable
        fields={[
          {
            key: 'declaredStatus',
            label: t('progress-reports.section.declared'),
            theirs: status(saved.declaredStatus),
            yours: status(values.declaredStatus),
            isSame: saved.declaredStatus === values.declaredStatus,
          },
          ...WORDS.map((key) => ({
            key,
            label: t(`progress-reports.section.${key}`),
            theirs: saved[key] || t('common.none'),
            yours: values[key] || t('common.none'),
            isSame: saved[key] === values[key],
          })),
          {
            key: 'noChange',
            label: t('progress-reports.section.noChange'),
            theirs: yesNo(saved.noChange),
            yours: yesNo(values.noChange),
            isSame: saved.noChange === values.noChange,
          },
        ]}
      />
      <Form method="post" className="camau-choices">
        <input type="hidden" name="version" value={saved.version} />
        <input type="hidden" name="declaredStatus" value={values.declaredStatus} />
        {values.noChange && <input type="hidden" name="noChange" value="yes" />}
        {[
          ...WORDS.map((name) => ({ name, words: values[name] })),
          ...values.answers.map(({ id, answer }) => ({ name: `answer-${id}`, words: answer })),
        ].map(({ name, words }) => (
          <textarea key={name} name={name} defaultValue={words} hidden readOnly />
        ))}
        <Button>{t('milestones.conflict.keepMine')}</Button>
        <AppLink to={pathname} reloadDocument>
          {t('milestones.conflict.keepTheirs')}
        </AppLink>
      </Form>
    </>
  );
}
