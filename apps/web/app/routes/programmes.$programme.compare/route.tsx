import type { LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import type { operations } from '@camau/api-client';
import { AppLink } from '../../components/app-link';
import { PageTools } from '../../components/breadcrumbs';
import { Button } from '../../components/button';
import { ErrorSummary } from '../../components/error-summary';
import { errorOf, errorsOfProblem, fieldErrors, NO_ERRORS } from '../../components/field-errors';
import { Input } from '../../components/inputs';
import { NextPage } from '../../components/next-page';
import { PageHead } from '../../components/page-head';
import { useAsAt, useFrame, useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { given, pathOf } from '../../platform/parameters';
import { readOrRefused, translatorOf } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { Differences } from './differences';
import { comparePath, kindLinks, readCompareQuery } from './view-model';

/** The address may hold anything; the API is the one that judges it. */
type ComparisonFilters = operations['Comparison_find']['parameters']['query'];

export async function loader(args: LoaderFunctionArgs) {
  const query = readCompareQuery(new URL(args.request.url).searchParams);
  if (query.from === '') return { query, comparison: null, errors: NO_ERRORS };
  const path = pathOf(args.params, 'programme');
  const answer = await readOrRefused(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/comparison', {
      params: { path, query: given({ ...query, asAt } as ComparisonFilters) },
    }),
  );
  if (answer.ok) return { query, comparison: answer.data, errors: NO_ERRORS };
  const { t } = translatorOf(args);
  const labels = { from: t('workstreams.compare.from'), to: t('workstreams.compare.to') };
  const problems = answer.problem.problems.map((part) => ({ ...part, pointer: part.pointer.replace('?', '/') }));
  return { query, comparison: null, errors: errorsOfProblem({ ...answer.problem, problems }, labels) };
}

export default function ComparePage() {
  const { t } = useTranslator();
  const programme = useProgramme();
  const { errors } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTools
        crumbs={[useProgrammeCrumb(), { text: t('milestones.title'), to: paths.milestones(programme.slug) }]}
      />
      <ErrorSummary errors={fieldErrors(errors.items)} />
      <PageHead title={t('workstreams.compare.title')} hasErrors={errors.items.length > 0} />
      <DatesForm />
      <Result />
    </>
  );
}

function DatesForm() {
  const { t } = useTranslator();
  const { query, errors } = useLoaderData<typeof loader>();
  const asAt = useAsAt();
  const today = useFrame().installation?.factsClock.today;
  const field = (name: 'from' | 'to', hint?: string) => (
    <Input
      key={query[name]}
      field={{
        id: name,
        label: t(`workstreams.compare.${name}`),
        hint,
        error: errorOf(fieldErrors(errors.items), name),
      }}
      type="date"
      className="govuk-input--width-10"
      defaultValue={query[name].slice(0, 10)}
      max={today}
    />
  );
  return (
    <Form method="get" noValidate className="camau-measure">
      <p className="govuk-body">{t('workstreams.compare.lead')}</p>
      {asAt && <input type="hidden" name="asAt" value={asAt} />}
      {query.force && <input type="hidden" name="force" value={query.force} />}
      {query.workstream && <input type="hidden" name="workstream" value={query.workstream} />}
      {field('from')}
      {field('to', t('workstreams.compare.toHint'))}
      <Button>{t('workstreams.compare.show')}</Button>
    </Form>
  );
}

function Result() {
  const { t, instantDate } = useTranslator();
  const { slug } = useProgramme();
  const { query, comparison } = useLoaderData<typeof loader>();
  if (!comparison) return null;
  const { from, to, asAt, counts, items, nextCursor } = comparison;
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">
        {t('workstreams.compare.between', { from: instantDate(from), to: instantDate(to ?? asAt) })}
      </h2>
      <ul className="camau-counts">
        {kindLinks(slug, query, counts).map(({ kind, count, to: target, isCurrent }) => (
          <li key={kind}>
            <AppLink to={target} aria-current={isCurrent ? 'true' : undefined}>
              {t(`workstreams.compare.count.${kind}`, { count })}
            </AppLink>
          </li>
        ))}
        {query.kind && (
          <li>
            <AppLink to={comparePath(slug, query, { kind: '' })}>{t('workstreams.compare.all')}</AppLink>
          </li>
        )}
      </ul>
      {items.length > 0 ? (
        <Differences items={items} />
      ) : (
        <p className="govuk-inset-text">{t(`workstreams.compare.${query.kind ? 'noneKind' : 'none'}`)}</p>
      )}
      <NextPage
        next={nextCursor && comparePath(slug, query, { cursor: nextCursor })}
        first={query.cursor ? comparePath(slug, query, {}) : null}
      />
    </section>
  );
}
