import { chooseText, type AuthoredText as Text } from '@camau/i18n/translator';
import { useTranslator } from '../platform/translation';
import { useAddendum } from './addenda';

interface AuthoredTextProps {
  readonly text: Text | null | undefined;
  /** what stands when there is no text at all; the usual words by default */
  readonly empty?: string;
  /** keep line breaks and say the translation's state: for narratives, not for names in tables */
  readonly isNarrative?: boolean;
  /** hide the mark of a fallback, where a whole column of them would drown the words; `lang` stays right */
  readonly isUnmarked?: boolean;
}

/** Words a person wrote, in the reader's language; the other language stands in, marked, never silently. */
export function AuthoredText({ text, empty, isNarrative = false, isUnmarked = false }: AuthoredTextProps) {
  const { t, language } = useTranslator();
  const addendum = useAddendum(text, language);
  const chosen = chooseText(text, language);
  if (addendum) {
    return (
      <>
        <span lang={addendum.language} className={isNarrative ? 'camau-narrative' : undefined}>
          {addendum.words}
        </span>
        {!isUnmarked && <span className="camau-language-mark">{t(`translations.mark.${addendum.state}`)}</span>}
      </>
    );
  }
  if (!chosen) return <span className="camau-empty">{empty ?? t('common.fallback.none')}</span>;
  const isTranslation = text?.original !== 'both' && text?.original !== chosen.language;
  const isDoubtful = isNarrative && isTranslation && (text?.otherState === 'draft' || text?.otherState === 'stale');
  return (
    <>
      <span
        lang={chosen.language === language ? undefined : chosen.language}
        className={isNarrative ? 'camau-narrative' : undefined}
      >
        {chosen.text}
      </span>
      {chosen.isFallback && !isUnmarked && (
        <span className="camau-language-mark">{t(`common.fallback.${chosen.language}`)}</span>
      )}
      {isDoubtful && <span className="camau-language-mark">{t(`common.translation.${text?.otherState}`)}</span>}
    </>
  );
}
