import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AuthoredText } from '../../components/authored-text';
import { PageHead } from '../../components/page-head';
import { read } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { plainText } from '../../platform/names';
import { loadWork } from './load-work.server';
import { ProgrammeSection } from './programme-section';

export async function loader(args: LoaderFunctionArgs) {
  const me = await read(args, (api) => api.GET('/api/v1/me'));
  const slugs = [...new Set(me.grants.map(({ programme }) => programme))];
  const works = await Promise.all(slugs.map((slug) => loadWork(args, me, slug)));
  return { me, works: works.filter((work) => work !== null) };
}

export default function YourWorkPage() {
  const translator = useTranslator();
  const { t } = translator;
  const { me, works } = useLoaderData<typeof loader>();
  const roles = me.grants.map(({ role, forceName }) =>
    forceName
      ? t('access.grant.force', { role: t(`access.role.${role}`), force: plainText(forceName, translator) })
      : t(`access.role.${role}`),
  );
  return (
    <>
      <PageHead title={t('work.title')} caption={roles.join('; ')} />
      {works.length === 0 && <p className="govuk-inset-text">{t('work.noGrant')}</p>}
      {works.map((work) => (
        <section key={work.programme.slug} aria-labelledby={`programme-${work.programme.slug}`}>
          <h2 className="govuk-heading-m camau-work__programme" id={`programme-${work.programme.slug}`}>
            <AuthoredText text={work.programme.name} />
          </h2>
          <ProgrammeSection work={work} permissions={me.permissions[work.programme.slug] ?? []} />
        </section>
      ))}
    </>
  );
}
