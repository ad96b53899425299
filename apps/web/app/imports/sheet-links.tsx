import { AppLink } from '../components/app-link';
import { useTranslator } from '../platform/translation';
import { paths } from '../paths';
import type { ListQuery } from '../milestones/list-query';

interface SheetLinksProps {
  readonly programme: string;
  /** what the list is narrowed and ordered by */
  readonly query: ListQuery;
}

/** The list as a spreadsheet, and the way back in. A file is no page: its links are plain ones. */
export function SheetLinks({ programme, query: { cursor: _, ...filters } }: SheetLinksProps) {
  const { t } = useTranslator();
  return (
    <section aria-labelledby="sheet-links-heading" className="camau-sheet-links">
      <h2 id="sheet-links-heading" className="govuk-heading-s">
        {t('imports.download.heading')}
      </h2>
      <ul className="camau-kinds">
        {(['xlsx', 'csv'] as const).map((ending) => (
          <li key={ending}>
            <AppLink to={paths.milestoneSheet(programme, ending, filters)} reloadDocument download>
              {t(`imports.download.${ending}`)}
            </AppLink>
          </li>
        ))}
        <li>
          <AppLink to={paths.imports(programme)}>{t('imports.action')}</AppLink>
        </li>
      </ul>
    </section>
  );
}
