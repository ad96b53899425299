import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { Me } from '@camau/contracts';
import { Fragment } from 'react';
import { AuthoredText } from '../../components/authored-text';
import { PageHead } from '../../components/page-head';
import { Sentence } from '../../components/sentence';
import { read } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { loadWork } from './load-work.server';
import { ProgrammeSection } from './programme-section';

export async function loader(args: LoaderFunctionArgs) {
  const me = await read(args, (api) => api.GET('/api/v1/me'));
  const slugs = [...new Set(me.grants.map(({ programme }) => programme))];
  const works = await Promise.all(slugs.map((slug) => loadWork(args, me, slug)));
  return { me, works: works.filter((work) => work !== null) };
}

export default function YourWorkPage() {
  const { t } = useTranslator();
  const { me, works } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t('work.title')} caption={<Roles grants={me.grants} />} />
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

/** The reader's roles, each with the force it is held in. */
function Roles({ grants }: { grants: Me['grants'] }) {
  const { t } = useTranslator();
  return grants.map(({ programme, role, forceName, bodyCode }, index) => (
    <Fragment key={`${programme}${role}${forceName?.en}${bodyCode}`}>
      {index > 0 && '; '}
      {forceName ? (
        <Sentence
          of="access.grant.force"
          words={{ role: t(`access.role.${role}`) }}
          parts={{ force: <AuthoredText text={forceName} isUnmarked /> }}
        />
      ) : (
        t(`access.role.${role}`)
      )}
    </Fragment>
  ));
}
