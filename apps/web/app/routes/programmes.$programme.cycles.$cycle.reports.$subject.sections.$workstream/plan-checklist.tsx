import { CHECKLIST_OUTCOMES } from '@camau/domain';
import type { ReportSection } from '@camau/contracts';
import { AuthoredText } from '../../components/authored-text';
import { Button } from '../../components/button';
import { cycleName, plainText } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import type { SectionValues } from '../../progress-reports/section-form';

/** The last accepted plan, line by line: what became of each, and on request the lines put into the boxes below. */
export function PlanChecklist({ section, values }: { section: ReportSection; values: SectionValues }) {
  const translator = useTranslator();
  const { t } = translator;
  if (section.checklist.length === 0) return null;
  return (
    <fieldset className="govuk-fieldset camau-checklist" aria-describedby="checklist-hint">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
        {t('report-sections.checklist.legend', {
          cycle: section.previous ? cycleName(section.previous.cycle, translator) : '',
        })}
      </legend>
      <div id="checklist-hint" className="govuk-hint">
        {t('report-sections.checklist.hint')}
      </div>
      {section.checklist.map(({ key, text }) => {
        const said = values.checklist.find((line) => line.key === key);
        return (
          <fieldset key={key} className="govuk-fieldset camau-checklist__line">
            <legend className="govuk-fieldset__legend">
              <AuthoredText text={text} />
            </legend>
            <div className="govuk-radios govuk-radios--inline govuk-radios--small">
              {CHECKLIST_OUTCOMES.map((outcome) => (
                <div key={outcome} className="govuk-radios__item">
                  <input
                    className="govuk-radios__input"
                    id={`line-${key}-${outcome}`}
                    name={`line-${key}`}
                    type="radio"
                    value={outcome}
                    defaultChecked={said?.outcome === outcome}
                  />
                  <label className="govuk-label govuk-radios__label" htmlFor={`line-${key}-${outcome}`}>
                    {t(`report-sections.outcome.${outcome}`)}
                  </label>
                </div>
              ))}
            </div>
            <label className="govuk-label govuk-!-font-size-16" htmlFor={`note-${key}`}>
              {t('report-sections.checklist.note')}
              <span className="govuk-visually-hidden">: {plainText(text, translator)}</span>
            </label>
            <input
              className="govuk-input"
              type="text"
              id={`note-${key}`}
              name={`note-${key}`}
              maxLength={4000}
              defaultValue={said?.note}
            />
          </fieldset>
        );
      })}
      <Button name="next" value="seed" variant="secondary">
        {t('report-sections.checklist.seed')}
      </Button>
    </fieldset>
  );
}
