import { useTranslator } from '../platform/translation';
import { AppLink } from './app-link';

/** Keyset pages go one way: on to the next, or back to the first. */
export function NextPage({ next, first }: { next: string | null; first: string | null }) {
  const { t } = useTranslator();
  if (!next && !first) return null;
  return (
    <nav className="govuk-pagination camau-pages" aria-label={t('common.page.label')}>
      {first && (
        <AppLink className="govuk-link govuk-pagination__link" to={first}>
          {t('common.page.first')}
        </AppLink>
      )}
      {next && (
        <AppLink className="govuk-link govuk-pagination__link camau-pages__next" to={next} rel="next">
          {t('common.page.next')}
        </AppLink>
      )}
    </nav>
  );
}
