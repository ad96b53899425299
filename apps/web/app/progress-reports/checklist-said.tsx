import type { ReportSection } from '@camau/contracts';
import { AuthoredText } from '../components/authored-text';
import { useTranslator } from '../platform/translation';

/** The last plan's lines to read, with what became of each. Nothing where nothing was said. */
export function ChecklistSaid({ section }: { section: Pick<ReportSection, 'checklist' | 'workstream'> }) {
  const { t } = useTranslator();
  if (!section.checklist.some(({ outcome }) => outcome !== null)) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{t('report-sections.checklist.heading')}</h3>
      <ul className="govuk-list camau-checklist-said">
        {section.checklist.map(({ key, text, outcome, note }) => (
          <li key={key}>
            <strong>{t(outcome ? `report-sections.outcome.${outcome}` : 'report-sections.checklist.open')}:</strong>{' '}
            <AuthoredText text={text} />
            {note && (
              <span className="camau-note">
                <AuthoredText text={note} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
