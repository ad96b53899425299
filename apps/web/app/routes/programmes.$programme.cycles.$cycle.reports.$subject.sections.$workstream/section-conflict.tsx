import { Form, useLocation } from '@remix-run/react';
import type { ReportSection } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { Button } from '../../components/button';
import { Radios } from '../../components/choices';
import { PageHead } from '../../components/page-head';
import { plainText } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import { carriedNews, staleNews } from '../../progress-reports/milestone-news';
import { differingFields, fieldsOf, type SectionField } from '../../progress-reports/section-conflict';
import { NARRATIVES, savedValues, type SectionValues } from '../../progress-reports/section-form';
import { NewsConflict } from './news-conflict';

/** Somebody saved the section meanwhile: for each field that differs both sides, to choose from. What was typed rides along. */
export function SectionConflict({ section, values }: { section: ReportSection; values: SectionValues }) {
  const { t } = useTranslator();
  const { pathname, search } = useLocation();
  // NB: where only a milestone was changed, what was typed beside it differs from nobody's words.
  const isSaved = section.version !== values.version;
  const differing = isSaved ? differingFields(savedValues(section, values.language), values) : [];
  const stale = staleNews(values.milestones, section.milestones);
  const carried = [
    ...fieldsOf(values).filter(([name, value]) => name !== 'noChange' || value !== ''),
    ...NARRATIVES.map((name): [string, string] => [`${name}-words`, values.wordsAre[name]]),
    ...values.answers.map(({ id, answer }): [string, string] => [`answer-${id}`, answer]),
    ...carriedNews(values.milestones, section.milestones),
    ['writing', values.language] as [string, string],
  ];
  return (
    <>
      <PageHead
        title={t('milestones.conflict.title')}
        caption={<AuthoredText text={section.workstreamName} isUnmarked />}
        hasErrors
      />
      <p className="govuk-body-l">{t('report-sections.conflict.lead', { count: differing.length + stale.length })}</p>
      <Form method="post" className="camau-conflict">
        <input type="hidden" name="version" value={section.version} />
        {carried.map(([name, value]) => (
          // NB: a text area once drawn keeps its words: with other ones, such as a later version, it is another.
          <textarea key={`${name} ${value}`} name={name} defaultValue={value} hidden readOnly />
        ))}
        {differing.map((field) => (
          <FieldChoice key={field.name} field={field} section={section} />
        ))}
        {stale.map((news) => (
          <NewsConflict key={news.ref} news={news} section={section} />
        ))}
        <div className="govuk-button-group">
          <Button>{t('report-sections.conflict.save')}</Button>
          <AppLink to={`${pathname}${search}`} reloadDocument>
            {t('milestones.conflict.keepTheirs')}
          </AppLink>
        </div>
      </Form>
    </>
  );
}

function FieldChoice({ field, section }: { field: SectionField; section: ReportSection }) {
  const translator = useTranslator();
  const { t } = translator;
  const say = (value: string) => {
    if (value === '') return t('common.none');
    if (field.name === 'declaredStatus') return t(`milestones.status.${value}`);
    if (field.name === 'noChange') return t('common.yes');
    return field.name.startsWith('line-') ? t(`report-sections.outcome.${value}`) : value;
  };
  const [, kind = '', key = ''] = /^(line|note)-(.*)$/.exec(field.name) ?? [];
  const line = section.checklist.find((candidate) => candidate.key === key);
  const label = kind
    ? t(`report-sections.conflict.${kind}`, { line: line ? plainText(line.text, translator) : '' })
    : t(`progress-reports.section.${field.name === 'declaredStatus' ? 'declared' : field.name}`);
  return (
    <Radios
      field={{ id: `keep-${field.name}`, label }}
      choices={[
        { value: 'mine', label: t('report-sections.conflict.mine'), hint: say(field.mine) },
        { value: 'theirs', label: t('report-sections.conflict.theirs'), hint: say(field.theirs) },
      ]}
      defaultValue="mine"
    />
  );
}
