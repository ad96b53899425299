import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { listPath, type ListQuery } from '../../milestones/list-query';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';

interface TickFormProps {
  readonly programme: string;
  readonly query: ListQuery;
  readonly isOffered: boolean;
  readonly children: ReactNode;
}

/** The list as a form that chooses milestones to re-forecast together; it comes back to the list as it is. */
export function TickForm({ programme, query, isOffered, children }: TickFormProps) {
  const { t } = useTranslator();
  if (!isOffered) return children;
  const back = listPath(programme, query, { cursor: query.cursor });
  return (
    <Form method="get" action={paths.reforecastSeveral(programme)}>
      <input type="hidden" name="back" value={back} />
      {children}
      <div className="camau-tick-bar">
        <button type="submit" className="govuk-button">
          {t('milestone-list.several.action')}
        </button>
        <p className="govuk-hint">{t('milestone-list.several.hint')}</p>
      </div>
    </Form>
  );
}
