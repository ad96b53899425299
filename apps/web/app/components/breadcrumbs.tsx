import { useTranslator } from '../platform/translation';
import { AppLink } from './app-link';
import { AsAtPicker } from './as-at';

export interface Crumb {
  readonly text: string;
  readonly to: string;
  readonly lang?: string;
}

/** GOV.UK breadcrumbs; the page itself is its heading, not a crumb. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { t } = useTranslator();
  return (
    <nav className="govuk-breadcrumbs" aria-label={t('common.breadcrumb')}>
      <ol className="govuk-breadcrumbs__list">
        {crumbs.map(({ text, to, lang }) => (
          <li key={to} className="govuk-breadcrumbs__list-item">
            <AppLink className="govuk-breadcrumbs__link" to={to} lang={lang}>
              {text}
            </AppLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The line above a programme page: where it is, and the one place to look back to another date. */
export function PageTools({ crumbs, isLiveOnly = false }: { crumbs: readonly Crumb[]; isLiveOnly?: boolean }) {
  return (
    <div className="camau-page-tools">
      <Breadcrumbs crumbs={crumbs} />
      {!isLiveOnly && <AsAtPicker />}
    </div>
  );
}
