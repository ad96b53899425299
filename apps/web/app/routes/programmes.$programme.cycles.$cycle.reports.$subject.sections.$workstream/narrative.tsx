import type { BilingualText } from '@camau/contracts';
import { otherLanguage } from '@camau/i18n/translator';
import type { FieldErrors } from '../../components/field-errors';
import { errorOf } from '../../components/field-errors';
import { Select, Textarea } from '../../components/inputs';
import { useTranslator } from '../../platform/translation';
import type { Narrative, SectionValues } from '../../progress-reports/section-form';
import { WORDS_ARE, wordsAreNow } from '../../progress-reports/written-text';
import { OtherLanguageWords } from './other-language-words';

const NARRATIVE_LIMIT = 4000;

interface NarrativeFieldProps {
  readonly name: Narrative;
  readonly saved: BilingualText | null;
  readonly values: SectionValues;
  readonly errors: FieldErrors;
  readonly hint?: string;
}

/** One narrative in the language written in, with the other language's words and, beside an original in that one, what these words are. */
export function NarrativeField({ name, saved, values, errors, hint }: NarrativeFieldProps) {
  const { t } = useTranslator();
  const { language } = values;
  const now = wordsAreNow(language, saved);
  return (
    <>
      <Textarea
        field={{
          id: name,
          label: t(`progress-reports.section.${name}`),
          labelSize: 's',
          hint,
          error: errorOf(errors, name),
        }}
        defaultValue={values[name]}
        limit={NARRATIVE_LIMIT}
        rows={name === 'reason' ? 3 : undefined}
        lang={language}
      />
      <OtherLanguageWords text={saved} language={language} />
      {now !== null && (
        <Select
          field={{
            id: `${name}-words`,
            label: t(`report-sections.wordsAre.label.${language}`),
            hint: now === 'stale' ? t(`report-sections.wordsAre.staleHint.${otherLanguage(language)}`) : undefined,
          }}
          choices={WORDS_ARE.filter((choice) => choice !== 'stale' || now === 'stale').map((choice) => ({
            value: choice,
            label: t(`report-sections.wordsAre.${choice}`),
          }))}
          defaultValue={values.wordsAre[name] || now}
        />
      )}
    </>
  );
}
