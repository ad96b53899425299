import type { Translation } from '@camau/contracts';
import { AuthoredText } from '../../components/authored-text';
import { Sentence } from '../../components/sentence';
import { useTranslator } from '../../platform/translation';

/** The original, in its own language: read before anything is written, on a telephone too. */
export function OriginalWords({ text }: { text: Translation }) {
  const { t, language } = useTranslator();
  const original = text.language === 'en' ? 'cy' : 'en';
  return (
    <section className="camau-original">
      <h2 className="govuk-heading-s">{t(`translations.one.original${original === 'en' ? 'En' : 'Cy'}`)}</h2>
      <p className="govuk-body-l camau-narrative" lang={original === language ? undefined : original}>
        {text.text[original]}
      </p>
    </section>
  );
}

/** Terms of the glossary that the original uses, with the words to use for them. */
export function Terms({ text: { terms, language: into } }: { text: Translation }) {
  const { t, language } = useTranslator();
  const from = into === 'en' ? 'cy' : 'en';
  return (
    <section>
      <h2 className="govuk-heading-s">{t('translations.one.terms')}</h2>
      {terms.length === 0 ? (
        <p className="govuk-body">{t('translations.one.termsNone')}</p>
      ) : (
        <ul className="govuk-list">
          {terms.map((term) => (
            <li key={term.en}>
              <span lang={from === language ? undefined : from}>{term[from]}</span> –{' '}
              <strong lang={into === language ? undefined : into}>{term[into]}</strong>
              {term.source === 'recall' && <span className="camau-note">{t('translations.one.unsure')}</span>}
              {term.note && (
                <span className="camau-note" lang={language === 'en' ? undefined : 'en'}>
                  {term.note}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Who translated and who checked, and after a conflict the words that were saved meanwhile. */
export function WhoDidWhat({ text, isShown }: { text: Translation; isShown: boolean }) {
  const { t, instant, language } = useTranslator();
  const { translation } = text;
  if (!translation) return null;
  const { translatedBy, translatedAt, checkedBy, checkedAt } = translation;
  return (
    <section>
      {isShown && (
        <>
          <h2 className="govuk-heading-s">{t('translations.one.theirs')}</h2>
          <p className="govuk-body camau-narrative" lang={text.language === language ? undefined : text.language}>
            {translation.words}
          </p>
        </>
      )}
      <h2 className="govuk-heading-s">{t('translations.one.history')}</h2>
      <p className="govuk-body">
        <Sentence
          of="translations.one.translated"
          words={{ instant: instant(translatedAt) }}
          parts={{ post: <AuthoredText text={translatedBy} /> }}
        />
      </p>
      {checkedAt && (
        <p className="govuk-body">
          <Sentence
            of="translations.one.checked"
            words={{ instant: instant(checkedAt) }}
            parts={{ post: <AuthoredText text={checkedBy} /> }}
          />
        </p>
      )}
    </section>
  );
}
