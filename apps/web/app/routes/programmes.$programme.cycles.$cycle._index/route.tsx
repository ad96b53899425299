import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { actOnCycle } from '../../cycles/act-on-cycle.server';
import { ConfidenceSigned } from '../../cycles/confidence-signed';
import { CycleActions } from '../../cycles/cycle-actions';
import { AppLink } from '../../components/app-link';
import { PageTools } from '../../components/breadcrumbs';
import { CycleSteps, cycleSteps } from '../../components/cycle-progress';
import { ErrorSummary } from '../../components/error-summary';
import { fieldErrors } from '../../components/field-errors';
import { PageHead } from '../../components/page-head';
import { Sentence } from '../../components/sentence';
import { useAsAt, useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { cycleName } from '../../platform/names';
import { pathOf } from '../../platform/parameters';
import { read, readIfAllowed } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { WrittenWords } from '../../components/written-words';
import { paths } from '../../paths';
import { withAddenda } from '../../translations/with-addenda.server';
import { ChasesList } from './chases-list';
import { OwedTable } from './owed-table';
import { owedReports } from './view-model';

export async function loader(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme', 'cycle');
  const [cycle, owed] = await Promise.all([
    read(args, (api, asAt) =>
      api.GET('/api/v1/programmes/{programme}/cycles/{cycle}', { params: { path, query: { asAt } } }),
    ),
    readIfAllowed(args, (api, asAt) =>
      api.GET('/api/v1/programmes/{programme}/cycles/{cycle}/owed-reports', { params: { path, query: { asAt } } }),
    ),
  ]);
  return withAddenda(args, { cycle, owed });
}

export const action = (args: ActionFunctionArgs) => actOnCycle(args);

const FROZEN = new Set(['closed', 'circulated', 'reopened']);

export default function CyclePage() {
  const translator = useTranslator();
  const { t } = translator;
  const programme = useProgramme();
  const { cycle, owed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isLive = useAsAt() === null;
  const errors = fieldErrors(answer?.errors ?? []);
  const seesAll = cycle.reports.every(({ state }) => state !== null);
  return (
    <>
      <PageTools crumbs={[useProgrammeCrumb(), { text: t('cycles.title'), to: paths.cycles(programme.slug) }]} />
      <ErrorSummary errors={errors} />
      <PageHead
        title={cycleName(cycle.ref, translator)}
        caption={t('time.range', {
          from: translator.monthYear(cycle.periodStartsOn),
          to: translator.monthYear(cycle.periodEndsOn),
        })}
        hasErrors={errors.items.length > 0}
      >
        <strong className="govuk-tag camau-tag--accent-light">{t(`cycles.state.${cycle.state}`)}</strong>
      </PageHead>
      {cycle.state === 'reopened' && cycle.reopenReason && (
        <p className="govuk-inset-text">
          <Sentence
            of="cycles.reopened"
            parts={{ reason: <WrittenWords words={cycle.reopenReason} language={cycle.reopenReasonLanguage} /> }}
          />
        </p>
      )}
      <CycleSteps steps={cycleSteps(cycle, cycle.today)} />
      {owed && <OwedTable cycle={cycle.ref} reports={owedReports(cycle, programme, translator)} owed={owed} />}
      {owed && cycle.state !== 'planned' && <ChasesList owed={owed} />}
      {seesAll && <ConfidenceSigned cycle={cycle} />}
      {cycle.state !== 'planned' && seesAll && (
        <p className="govuk-body">
          <AppLink to={paths.closing(programme.slug, cycle.ref)}>{t('closings.link')}</AppLink>
        </p>
      )}
      {FROZEN.has(cycle.state) && (
        <p className="govuk-body">
          <AppLink to={paths.position(programme.slug, cycle.ref)}>{t('cycles.frozen.read')}</AppLink>
        </p>
      )}
      {isLive && <CycleActions cycle={cycle} offered={['open', 'begin_review']} answer={answer} />}
    </>
  );
}
