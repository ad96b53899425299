import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { Cell } from '@camau/contracts';
import { chooseText } from '@camau/i18n/translator';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { PageTools } from '../../components/breadcrumbs';
import { ButtonLink } from '../../components/button';
import { SubjectName } from '../../components/names';
import { PageHead } from '../../components/page-head';
import { useAsAt, useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { pathOf } from '../../platform/parameters';
import { read, readIfAllowed } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { CellChanges } from './cell-changes';
import { CellMilestones } from './cell-milestones';
import { CellStandingPart } from './cell-standing';

const MILESTONES_SHOWN = 10;

export async function loader(args: LoaderFunctionArgs) {
  const { programme, workstream, subject } = pathOf(args.params, 'programme', 'workstream', 'subject');
  const [cell, list] = await Promise.all([
    read(args, (api, asAt) =>
      api.GET('/api/v1/programmes/{programme}/cells/{workstream}/{subject}', {
        params: { path: { programme, workstream, subject }, query: { asAt } },
      }),
    ),
    readIfAllowed(args, (api, asAt) =>
      api.GET('/api/v1/programmes/{programme}/milestones', {
        params: { path: { programme }, query: { workstream, force: subject, limit: MILESTONES_SHOWN, asAt } },
      }),
    ),
  ]);
  return { cell, list: cell.basis === 'live' ? list : null };
}

export default function CellPage() {
  const { t, language } = useTranslator();
  const programme = useProgramme();
  const { cell, list } = useLoaderData<typeof loader>();
  const name = chooseText(cell.workstreamName, language);
  return (
    <>
      <PageTools
        crumbs={[useProgrammeCrumb(), { text: t('workstreams.matrix.title'), to: paths.matrix(programme.slug) }]}
      />
      <PageHead
        title={name?.text ?? cell.workstream}
        lang={name?.isFallback ? name.language : undefined}
        caption={<SubjectName programme={programme} subject={cell.subject} />}
      />
      <CellStandingPart cell={cell} />
      {cell.overdueMilestones.length > 0 && <OverdueMilestones cell={cell} />}
      <LocalApproach cell={cell} />
      <CellChanges cell={cell} />
      {list && <CellMilestones cell={cell} list={list} />}
    </>
  );
}

function OverdueMilestones({ cell }: { cell: Cell }) {
  const { t, date, workingDays } = useTranslator();
  const { slug } = useProgramme();
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">{t('workstreams.cell.overdue.heading')}</h2>
      <ul className="camau-work__list">
        {cell.overdueMilestones.map((milestone) => (
          <li key={milestone.ref}>
            <AppLink to={paths.milestone(slug, cell.subject, milestone.ref)}>
              <span className="camau-ref">{milestone.ref}</span> <AuthoredText text={milestone.title} isUnmarked />
            </AppLink>
            <span className="camau-note camau-late">
              {t('workstreams.cell.overdue.item', {
                date: date(milestone.forecastOn),
                late: workingDays(milestone.workingDays),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LocalApproach({ cell }: { cell: Cell }) {
  const { t } = useTranslator();
  const { slug } = useProgramme();
  const isLive = useAsAt() === null;
  const can = (action: string) => isLive && cell.allowedActions.includes(action);
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">{t('workstreams.cell.approach.heading')}</h2>
      {cell.approach ? (
        <p className="govuk-body camau-measure">
          <AuthoredText text={cell.approach} isNarrative />
        </p>
      ) : (
        <p className="govuk-body">{t('workstreams.cell.approach.none')}</p>
      )}
      {can('edit_approach') && (
        <ButtonLink to={paths.cellEdit(slug, cell.workstream, cell.subject)} variant="secondary">
          {t(`workstreams.cell.approach.${can('declare_scope') ? 'edit' : 'editApproach'}`)}
        </ButtonLink>
      )}
    </section>
  );
}
