import type { BilingualText } from '@camau/contracts';
import { otherLanguage, type Language } from '@camau/i18n/translator';
import { useTranslator } from '../../platform/translation';

/**
 * What is saved of a text in the language that is not being written: open where the writer's own box is empty, so that nobody takes the
 * text for unwritten. A translation says how far it is. Nothing where that language has no words.
 */
export function OtherLanguageWords({ text, language }: { text: BilingualText | null; language: Language }) {
  const { t } = useTranslator();
  const other = otherLanguage(language);
  const words = text?.[other]?.trim();
  if (!text || !words) return null;
  const isTranslation = text.original === language && text.otherState !== 'missing';
  return (
    <details className="govuk-details camau-other-words" open={!text[language]?.trim()}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{t(`progress-reports.section.savedIn.${other}`)}</span>
      </summary>
      <div className="govuk-details__text camau-narrative" lang={other}>
        {words}
      </div>
      {isTranslation && <p className="camau-note">{t(`report-sections.translation.${text.otherState}`)}</p>}
    </details>
  );
}
