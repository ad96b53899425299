import type { BilingualText, Milestone, MilestoneHistory } from '@camau/contracts';
import { chooseText } from '@camau/i18n/translator';
import { useMemo } from 'react';
import { AuthoredText } from '../components/authored-text';
import { PageTools } from '../components/breadcrumbs';
import { AppLink } from '../components/app-link';
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
import { ClaimShown } from './evidence';
import { forecastChart } from './forecast-chart-model';
import { ForecastFigure } from './forecast-figure';
import { HistoryLines } from './history-lines';
import { actWords, entrySentences } from './history-sentences';
import { MilestoneActions } from './milestone-actions';
import { slipSentences } from './view-model';

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
      {milestone.openChangeRequest && <OpenRequest slug={programme.slug} request={milestone.openChangeRequest} />}
      {isLive && <MilestoneActions milestone={milestone} />}
      <MilestoneFacts milestone={milestone} />
      {milestone.claimedAt && (
        <section className="camau-section camau-measure">
          <h2 className="govuk-heading-m">{t('milestone-acts.claim.heading')}</h2>
          <ClaimShown milestone={milestone} />
        </section>
      )}
      {chart && <ForecastFigure chart={chart} history={milestone.forecastHistory} />}
      <h2 className="govuk-heading-m">{t('milestones.history.heading')}</h2>
      {history.items.length > 0 ? (
        <History history={history} />
      ) : (
        <p className="govuk-body">{t('milestones.history.empty')}</p>
      )}
    </>
  );
}

/** A change request that waits for a decision, said before anybody acts on the milestone. */
function OpenRequest({ slug, request }: { slug: string; request: string }) {
  return (
    <p className="govuk-inset-text">
      <Sentence
        of="milestone-acts.openRequest"
        parts={{ request: <AppLink to={paths.changeRequest(slug, request)}>{request}</AppLink> }}
      />
    </p>
  );
}

/** What happened, newest first: who, when, what from and to, why. */
function History({ history }: { history: MilestoneHistory }) {
  const translator = useTranslator();
  const programme = useProgramme();
  return (
    <Timeline
      items={history.items.map((entry) => ({
        key: `${entry.at}${entry.requestId}`,
        title: actWords(entry, translator),
        byline: <Byline by={entry.by} />,
        instant: entry.at,
        date: translator.instant(entry.at),
        description: <HistoryLines sentences={entrySentences(entry, programme, translator)} />,
      }))}
    />
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
