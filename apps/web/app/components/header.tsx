import { Form, Link } from '@remix-run/react';
import type { Me } from '@camau/contracts';
import { chooseText } from '@camau/i18n/translator';
import { useEffect } from 'react';
import { useTranslator } from '../platform/translation';
import { forgetWordsOfOthers } from '../progress-reports/kept-words';
import { paths } from '../paths';
import { LanguageSwitch } from './language-switch';

/** Our own header: wordmark, marking, who is signed in, language. Nothing of GOV.UK's identity. */
export function Header({ me }: { me: Me | null }) {
  const { t, language } = useTranslator();
  const post = chooseText(me?.post, language);
  const userId = me?.id ?? null;
  // NB: a machine may be shared: words that somebody left unsaved here are not there for the next person who signs in.
  useEffect(() => {
    if (userId !== null) forgetWordsOfOthers(window.localStorage, userId);
  }, [userId]);
  return (
    <header className="camau-header">
      <p className="camau-marking">{t('common.marking.official')}</p>
      <div className="camau-header__bar govuk-width-container">
        <Link to={paths.home()} className="camau-wordmark" aria-label={t('common.home')}>
          <Steps />
          <span aria-hidden="true">{t('common.product')}</span>
        </Link>
        <div className="camau-header__account">
          {me && (
            <>
              <Link to={paths.password()} className="camau-header__link camau-header__post" lang={post?.language}>
                {post?.text ?? me.email}
              </Link>
              <Form
                method="post"
                action={paths.signOut()}
                onSubmit={() => forgetWordsOfOthers(window.localStorage, null)}
              >
                <button type="submit" className="camau-header__link camau-header__button">
                  {t('access.signOut')}
                </button>
              </Form>
            </>
          )}
          <LanguageSwitch />
        </div>
      </div>
    </header>
  );
}

/** The mark: three steps up. */
function Steps() {
  return (
    <svg
      className="camau-wordmark__steps"
      viewBox="0 0 30 22"
      width="30"
      height="22"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M0 22v-6h9V9h9V2h12v20z" fill="currentColor" />
    </svg>
  );
}
