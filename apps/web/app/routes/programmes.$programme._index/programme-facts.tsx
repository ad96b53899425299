import type { CycleList, MilestoneList, Programme } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { CycleSteps, cycleSteps } from '../../components/cycle-progress';
import { SourceMark } from '../../components/source-mark';
import { StatusCounts } from '../../components/status-tag';
import { cycleLongName } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';

interface ProgrammeFactsProps {
  readonly programme: Programme;
  readonly cycle: CycleList['items'][number] | null;
  readonly counts: MilestoneList['counts'] | null;
  readonly today: string | null;
}

/** Where the programme stands: the next Board, the cycle under way, the milestones by status. */
export function ProgrammeFacts({ programme, cycle, counts, today }: ProgrammeFactsProps) {
  const translator = useTranslator();
  const { t, date } = translator;
  return (
    <>
      <dl className="camau-facts">
        <div>
          <dt>{t('programmes.nextBoard')}</dt>
          <dd>{programme.nextBoardOn ? date(programme.nextBoardOn) : t('programmes.noBoard')}</dd>
        </div>
        <div>
          <dt>{t('programmes.runs')}</dt>
          <dd>{t('programmes.period', { from: date(programme.startsOn), to: date(programme.endsOn) })}</dd>
        </div>
        {programme.award && <Award award={programme.award} />}
        {programme.oversight && (
          <div>
            <dt>{t('programmes.oversight')}</dt>
            <dd className="camau-facts__name">
              <AuthoredText text={programme.oversight.name} /> <SourceMark source={programme.oversight.source} />
            </dd>
          </div>
        )}
      </dl>
      {cycle && (
        <section className="camau-section" aria-labelledby="cycle-heading">
          <h2 className="govuk-heading-m" id="cycle-heading">
            {t('programmes.reporting')}
          </h2>
          <p className="govuk-body">
            <AppLink to={paths.cycle(programme.slug, cycle.ref)}>{cycleLongName(cycle, translator)}</AppLink>{' '}
            <strong className="govuk-tag camau-tag--accent-light">{t(`cycles.state.${cycle.state}`)}</strong>
          </p>
          {today && <CycleSteps steps={cycleSteps(cycle, today)} />}
        </section>
      )}
      {counts && (
        <section className="camau-section" aria-labelledby="counts-heading">
          <h2 className="govuk-heading-m" id="counts-heading">
            {t('programmes.milestonesNow')}
          </h2>
          <StatusCounts counts={counts} linkOf={(status) => paths.milestones(programme.slug, { status })} />
        </section>
      )}
    </>
  );
}

/** The sum awarded as its source gives it: rounded where the source rounds, with who gave it. */
function Award({ award: { amountPence, approximate, funder, source } }: { award: NonNullable<Programme['award']> }) {
  const { t, money } = useTranslator();
  const amount = money(amountPence);
  return (
    <div>
      <dt>{t('programmes.award')}</dt>
      <dd>
        {approximate ? t('programmes.about', { amount }) : amount}
        <span className="camau-facts__sentence">
          <AuthoredText text={funder} /> <SourceMark source={source} />
        </span>
      </dd>
    </div>
  );
}
