import { type LoaderFunctionArgs } from '@remix-run/node';
import { PageHead } from '../../components/page-head';
import { read } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import type { Me } from '@camau/contracts';

export async function loader(args: LoaderFunctionArgs) {
  return { me: await read<Me>(args, '/me') };
}

export default function YourWorkPage() {
  const { t } = useTranslator();
  return <PageHead title={t('common.nav.work')} />;
}
