import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { NextPage } from '../../components/next-page';
import { PageHead } from '../../components/page-head';
import { PeopleCrumbs } from '../../people/people-parts';
import { given } from '../../platform/parameters';
import { read } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { Message } from './message';

const PAGE = 20;

export async function loader(args: LoaderFunctionArgs) {
  const cursor = new URL(args.request.url).searchParams.get('cursor') ?? '';
  const outbox = await read(args, (api) =>
    api.GET('/api/v1/emails', { params: { query: given({ limit: PAGE, cursor }) } }),
  );
  return { outbox, cursor };
}

export default function OutboxPage() {
  const { t } = useTranslator();
  const { outbox, cursor } = useLoaderData<typeof loader>();
  return (
    <>
      <PeopleCrumbs />
      <PageHead title={t('people.outbox.title')} />
      <p className="govuk-body-l">{t('people.outbox.lead')}</p>
      {outbox.items.length === 0 && <p className="govuk-inset-text">{t('people.outbox.empty')}</p>}
      {outbox.items.map((message) => (
        <Message key={message.id} message={message} />
      ))}
      <NextPage next={outbox.nextCursor && paths.outbox(outbox.nextCursor)} first={cursor ? paths.outbox() : null} />
    </>
  );
}
