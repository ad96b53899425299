import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { operations } from '@camau/api-client';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { ButtonLink } from '../../components/button';
import { column, DataTable } from '../../components/data-table';
import { FilterPanel } from '../../components/filter-panel';
import { NextPage } from '../../components/next-page';
import { PageHead } from '../../components/page-head';
import { loadAdministered } from '../../people/load-people.server';
import { UserStateTag } from '../../people/people-parts';
import { employerWords, roleWords } from '../../people/user-words';
import { useFrame } from '../../platform/frame';
import { given } from '../../platform/parameters';
import { read } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { SearchWords } from './search-words';
import { peopleFilters, peoplePath, peopleSelected, readPeopleQuery } from './view-model';

/** The address may hold anything; the API is the one that judges it. */
type UserFilters = NonNullable<operations['Users_list']['parameters']['query']>;

export async function loader(args: LoaderFunctionArgs) {
  const query = readPeopleQuery(new URL(args.request.url).searchParams);
  const [list, { programme }] = await Promise.all([
    read(args, (api) => api.GET('/api/v1/users', { params: { query: given({ ...query }) as UserFilters } })),
    loadAdministered(args),
  ]);
  return { list, query, forces: programme.forces };
}

export default function PeoplePage() {
  const translator = useTranslator();
  const { t } = translator;
  const { list, query, forces } = useLoaderData<typeof loader>();
  const { installation } = useFrame();
  const filters = peopleFilters(query, forces, translator);
  const selected = peopleSelected(query, filters);
  return (
    <>
      <PageHead title={t('people.title')}>
        <ButtonLink to={paths.newUser()}>{t('people.new.title')}</ButtonLink>
      </PageHead>
      <p className="govuk-body">{t('people.lead')}</p>
      {installation?.mail === 'shown' && (
        <p className="govuk-body">
          <AppLink to={paths.outbox()}>{t('people.outbox.title')}</AppLink>
        </p>
      )}
      <SearchWords query={query} />
      <FilterPanel
        filters={filters}
        selected={selected}
        clearTo={paths.people()}
        kept={query.q === '' ? [] : [['q', query.q]]}
      />
      <p className="govuk-body camau-list-head__total">{t('people.total', { count: list.total })}</p>
      {list.items.length > 0 ? (
        <DataTable
          caption={t('people.title')}
          isCaptionHidden
          columns={(['post', 'email', 'employer', 'roles', 'state'] as const).map((key) =>
            column(key, t(`people.column.${key}`)),
          )}
          rows={list.items.map((user) => ({
            key: user.id,
            cells: [
              <AppLink key="post" to={paths.user(user.id)}>
                <AuthoredText text={user.post} empty={user.email} isUnmarked />
              </AppLink>,
              <span key="email" className="camau-address">
                {user.email}
              </span>,
              employerWords(user, translator),
              user.roles.length === 0
                ? t('people.noRoles')
                : user.roles.map((role) => <div key={JSON.stringify(role)}>{roleWords(role, translator)}</div>),
              <UserStateTag key="state" state={user.state} />,
            ],
          }))}
        />
      ) : (
        <p className="govuk-inset-text">{t('people.empty')}</p>
      )}
      <NextPage
        next={list.nextCursor && peoplePath(query, { cursor: list.nextCursor })}
        first={query.cursor ? peoplePath(query, {}) : null}
      />
    </>
  );
}
