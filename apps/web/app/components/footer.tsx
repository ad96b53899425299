import { Link } from '@remix-run/react';
import { useTranslator } from '../platform/translation';
import { paths } from '../paths';

/** Footer: accessibility, how to check a frozen record, the version. */
export function Footer({ version }: { version: string | null }) {
  const { t } = useTranslator();
  return (
    <footer className="camau-footer">
      <div className="govuk-width-container camau-footer__row">
        <h2 className="govuk-visually-hidden">{t('common.footer.heading')}</h2>
        <ul className="camau-footer__links">
          <li>
            <Link className="govuk-link" to={paths.accessibility()}>
              {t('common.footer.accessibility')}
            </Link>
          </li>
          <li>
            <Link className="govuk-link" to={paths.checkingRecords()}>
              {t('common.footer.frozen')}
            </Link>
          </li>
        </ul>
        {version && <p className="camau-footer__text">{t('common.footer.version', { version })}</p>}
      </div>
    </footer>
  );
}
