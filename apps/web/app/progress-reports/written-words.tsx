import type { Language } from '@camau/i18n/translator';
import { useTranslator } from '../platform/translation';

/** Words somebody wrote in one language – a reason, a question, an answer – marked where that is not the reader's. */
export function WrittenWords({ words, language }: { words: string; language: Language | null }) {
  const { t, language: reader } = useTranslator();
  const isOther = language !== null && language !== reader;
  return (
    <>
      <span className="camau-narrative" lang={isOther ? language : undefined}>
        {words}
      </span>
      {isOther && <span className="camau-language-mark">{t(`common.fallback.${language}`)}</span>}
    </>
  );
}
