import { personalDataMarks } from '@camau/domain';
import { PERSONAL_DATA_FIELD } from '../platform/confirmed-personal-data';
import { useTranslator } from '../platform/translation';

/** The box at a field that is warned of: ticked, it covers what was found there and nothing that is typed later. */
export function PersonalDataTick({ id, marks }: { id: string; marks: readonly string[] }) {
  const { t } = useTranslator();
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small camau-personal-data">
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          id={`${id}-personal-data`}
          name={PERSONAL_DATA_FIELD}
          type="checkbox"
          value={marks.join(' ')}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={`${id}-personal-data`}>
          {t('personal-data.checked')}
        </label>
      </div>
    </div>
  );
}

/** What is stored already was confirmed when it was written: saved again unchanged, a form does not ask for it twice. Goes inside the form. */
export function StoredPersonalData({ texts }: { texts: readonly (string | null | undefined)[] }) {
  const marks = personalDataMarks(texts);
  return marks.length === 0 ? null : <input type="hidden" name={PERSONAL_DATA_FIELD} value={marks.join(' ')} />;
}

/** Both languages of stored texts, for `StoredPersonalData`. */
export function bothLanguages(
  ...texts: readonly ({ readonly en: string | null; readonly cy: string | null } | null | undefined)[]
): (string | null)[] {
  return texts.flatMap((text) => (text ? [text.en, text.cy] : []));
}
