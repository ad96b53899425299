import { useTranslator } from '../../platform/translation';

interface KeptWordsOfferProps {
  readonly words: readonly string[];
  readonly onPutBack: () => void;
  readonly onThrowAway: () => void;
}

/** Words typed here that never reached the office: shown and offered, never put over what is saved by themselves. */
export function KeptWordsOffer({ words, onPutBack, onThrowAway }: KeptWordsOfferProps) {
  const { t } = useTranslator();
  return (
    <section className="govuk-inset-text camau-kept" aria-labelledby="kept-heading">
      <h2 className="govuk-heading-s" id="kept-heading">
        {t('report-sections.kept.heading')}
      </h2>
      <p className="govuk-body">{t('report-sections.kept.lead')}</p>
      {words.map((text) => (
        <blockquote key={text} className="camau-kept-words">
          {text}
        </blockquote>
      ))}
      <div className="govuk-button-group">
        <button type="button" className="govuk-button" onClick={onPutBack}>
          {t('report-sections.kept.putBack')}
        </button>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={onThrowAway}>
          {t('report-sections.kept.throwAway')}
        </button>
      </div>
    </section>
  );
}
