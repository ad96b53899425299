import { useLocation } from '@remix-run/react';
import { otherLanguage } from '@camau/i18n/translator';
import { useTranslator } from '../platform/translation';
import { paths } from '../paths';

/** Goes to the same place in the other language. NB: a whole new page, because the catalogue changes. */
export function LanguageSwitch() {
  const { t, language } = useTranslator();
  const { pathname, search } = useLocation();
  const other = otherLanguage(language);
  const query = new URLSearchParams(search);
  query.delete('lang');
  const place = `${pathname}${query.size ? `?${query}` : ''}`;
  return (
    <nav aria-label={t('common.language.label')}>
      <a
        className="camau-header__link camau-language"
        href={paths.language(other, place)}
        lang={other}
        hrefLang={other}
        rel="alternate nofollow"
        aria-label={t('common.language.switch')}
      >
        {t('common.language.other')}
      </a>
    </nav>
  );
}
