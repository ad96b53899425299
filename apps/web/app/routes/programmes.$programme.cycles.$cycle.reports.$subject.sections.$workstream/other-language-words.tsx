import type { BilingualText } from '@camau/contracts';
import { otherLanguage } from '@camau/i18n/translator';
import { useTranslator } from '../../platform/translation';

/**
 * What is saved of a text in the language the page is not in: open where the reader's own box is empty, so that nobody takes the text for
 * unwritten. Nothing where that language has no words.
 */
export function OtherLanguageWords({ text }: { text: BilingualText | null }) {
  const { t, language } = useTranslator();
  const other = otherLanguage(language);
  const words = text?.[other]?.trim();
  if (!words) return null;
  return (
    <details className="govuk-details camau-other-words" open={!text?.[language]?.trim()}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{t(`progress-reports.section.savedIn.${other}`)}</span>
      </summary>
      <div className="govuk-details__text camau-narrative" lang={other}>
        {words}
      </div>
    </details>
  );
}
