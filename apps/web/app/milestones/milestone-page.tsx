import type { BilingualText, Milestone, MilestoneHistory } from '@camau/contracts';
import { chooseText } from '@camau/i18n/translator';
import { useMemo } from 'react';
import { AuthoredText } from '../components/authored-text';
import { PageTools } from '../components/breadcrumbs';
import { ButtonLink } from '../components/button';
import { reasonSentences } from '../components/derived-reasons';
import { SubjectName, WorkstreamName } from '../components/names';
import { PageHead } from '../components/page-head';
import { Sentence } from '../components/sentence';
import { StatusTag } from '../components/status-tag';
import { SummaryList } from '../components/summary-list';
import { Timeline } from '../components/timeline';
import { useAsAt, useProgramme, useProgrammeCrumb } from '../platform/frame';
import { useTranslator } from '../platform/translation';
import { paths } from '../paths';
import { forecastChart } from './forecast-chart-model';
import { ForecastFigure } from './forecast-figure';
import { historyItems, slipSentences } from './view-model';

/** One milestone: what it is, where it stands and why, its forecasts, its history. */
export function MilestonePage({ milestone, history }: { milestone: Milestone; history: MilestoneHistory }) {
  const translator = useTranslator();
  const { t, language } = translator;
  const programme = useProgramme();
  const crumb = useProgrammeCrumb();
  const isLive = useAsAt() === null;
  const title = chooseText(milestone.title, language);
  const chart = useMemo(
    () => forecastChart(milestone, programme.milestoneToleranceWorkingDays, translator),
    [milestone, programme, translator],
  );
  return (
    <>
      <PageTools crumbs={[crumb, { text: t('milestones.title'), to: paths.milestones(programme.slug) }]} />
      <PageHead
        title={title?.text ?? milestone.ref}
        lang={title?.isFallback ? title.language : undefined}
        caption={milestone.ref}
      />
      <div className="camau-standing">
        <StatusTag status={milestone.status} />
        <div>
          {slipSentences(milestone, translator).map((sentence, index) => (
            <p
              key={sentence}
              className={index === 0 ? 'govuk-body-l camau-standing__sentence' : 'govuk-body camau-standing__sentence'}
            >
              {sentence}
            </p>
          ))}
          {reasonSentences(milestone.reasons, translator).map((sentence) => (
            <p key={sentence} className="govuk-body camau-standing__sentence">
              {sentence}
            </p>
          ))}
        </div>
      </div>
      {isLive && milestone.allowedActions.includes('reforecast') && (
        <ButtonLink to={paths.reforecast(programme.slug, milestone.force, milestone.ref)}>
          {t('milestones.reforecast.action')}
        </ButtonLink>
      )}
      <MilestoneFacts milestone={milestone} />
      {chart && <ForecastFigure chart={chart} history={milestone.forecastHistory} />}
      <h2 className="govuk-heading-m">{t('milestones.history.heading')}</h2>
      {history.items.length > 0 ? (
        <Timeline
          items={historyItems(history, translator).map(({ by, ...item }) => ({ ...item, byline: <Byline by={by} /> }))}
        />
      ) : (
        <p className="govuk-body">{t('milestones.history.empty')}</p>
      )}
    </>
  );
}

/** Whose post did it. */
function Byline({ by }: { by: BilingualText | null }) {
  const { t } = useTranslator();
  if (by === null) return <>{t('milestones.history.byUnknown')}</>;
  return <Sentence of="milestones.history.by" parts={{ post: <AuthoredText text={by} isUnmarked /> }} />;
}

function MilestoneFacts({ milestone }: { milestone: Milestone }) {
  const { t, date } = useTranslator();
  const programme = useProgramme();
  const day = (value: string | null) =>
    value ? <time dateTime={value}>{date(value)}</time> : <span className="camau-empty">{t('common.notSet')}</span>;
  const dates = [
    { key: t('milestones.date.originalBaseline'), value: day(milestone.originalBaselineOn) },
    { key: t('milestones.date.baseline'), value: day(milestone.baselineOn) },
    { key: t('milestones.date.forecast'), value: day(milestone.forecastOn) },
    { key: t('milestones.date.achieved'), value: day(milestone.achievedOn) },
  ];
  const facts = [
    { key: t('milestones.fact.owner'), value: <AuthoredText text={milestone.ownerPost} /> },
    { key: t('milestones.fact.force'), value: <SubjectName programme={programme} subject={milestone.force} /> },
    {
      key: t('milestones.fact.workstream'),
      value: <WorkstreamName programme={programme} workstream={milestone.workstream} />,
    },
    { key: t('milestones.fact.tier'), value: t(`milestones.tier.${milestone.tier}`) },
  ];
  return (
    <div className="camau-columns">
      <section aria-labelledby="dates-heading">
        <h2 className="govuk-heading-s" id="dates-heading">
          {t('milestones.date.heading')}
        </h2>
        <SummaryList rows={dates} isCompact />
      </section>
      <section aria-labelledby="facts-heading">
        <h2 className="govuk-heading-s" id="facts-heading">
          {t('milestones.fact.heading')}
        </h2>
        <SummaryList rows={facts} isCompact />
      </section>
    </div>
  );
}
