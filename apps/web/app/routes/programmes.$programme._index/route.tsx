import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { chooseText } from '@camau/i18n/translator';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { PageTools } from '../../components/breadcrumbs';
import { PageHead } from '../../components/page-head';
import { SourceMark } from '../../components/source-mark';
import { useFrame } from '../../platform/frame';
import { pathOf } from '../../platform/parameters';
import { read, readIfAllowed } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { ProgrammeFacts } from './programme-facts';
import { ProgrammeDetail } from './programme-detail';
import { currentCycle } from './view-model';

export async function loader(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme');
  const [programme, cycles, milestones] = await Promise.all([
    read(args, (api, asAt) => api.GET('/api/v1/programmes/{programme}', { params: { path, query: { asAt } } })),
    readIfAllowed(args, (api, asAt) =>
      api.GET('/api/v1/programmes/{programme}/cycles', { params: { path, query: { asAt } } }),
    ),
    readIfAllowed(args, (api, asAt) =>
      api.GET('/api/v1/programmes/{programme}/milestones', { params: { path, query: { asAt, limit: 1 } } }),
    ),
  ]);
  return { programme, cycle: currentCycle(cycles?.items ?? []), counts: milestones?.counts ?? null };
}

export default function ProgrammePage() {
  const { t, language } = useTranslator();
  const { programme, cycle, counts } = useLoaderData<typeof loader>();
  const name = chooseText(programme.name, language);
  const subtitle = chooseText(programme.subtitle, language);
  return (
    <>
      <PageTools crumbs={[{ text: t('work.title'), to: paths.home() }]} />
      <PageHead
        title={name?.text ?? programme.slug}
        lang={name?.isFallback ? name.language : undefined}
        documentTitle={t('common.nav.programme')}
        caption={subtitle && <AuthoredText text={programme.subtitle} isUnmarked />}
      />
      <section className="camau-aim" aria-labelledby="aim-heading">
        <h2 id="aim-heading" className="govuk-visually-hidden">
          {t('programmes.aim')}
        </h2>
        <p className="camau-aim__text">
          <AuthoredText text={programme.aim.text} isNarrative />
        </p>
        <SourceMark source={programme.aim.source} />
      </section>
      <p className="govuk-body">
        <AppLink to={paths.sources(programme.slug)}>{t('sources.link')}</AppLink>
      </p>
      <ProgrammeFacts
        programme={programme}
        cycle={cycle}
        counts={counts}
        today={useFrame().installation?.factsClock.today ?? null}
      />
      <ProgrammeDetail programme={programme} />
    </>
  );
}
