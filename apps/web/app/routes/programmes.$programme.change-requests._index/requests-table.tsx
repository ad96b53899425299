import type { ChangeRequestList } from '@camau/contracts';
import { ProposalList } from '../../change-requests/proposal-list';
import { RequestState } from '../../change-requests/request-state';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { column, DataTable } from '../../components/data-table';
import { SubjectName } from '../../components/names';
import { useProgramme } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';

/** Change requests, newest first: of which milestone, what is asked, who raised it, where it stands. */
export function RequestsTable({ items }: { items: ChangeRequestList['items'] }) {
  const { t, instantDate } = useTranslator();
  const programme = useProgramme();
  const names = ['ref', 'milestone', 'force', 'asks', 'raised', 'state'] as const;
  return (
    <DataTable
      caption={t('change-requests.caption')}
      isCaptionHidden
      columns={names.map((name) => column(name, t(`change-requests.column.${name}`)))}
      rows={items.map((item) => ({
        key: item.ref,
        cells: [
          <AppLink
            key="ref"
            to={paths.changeRequest(programme.slug, item.ref)}
            className="govuk-link camau-row-link camau-ref"
          >
            {item.ref}
          </AppLink>,
          <span key="milestone">
            <span className="camau-ref">{item.milestone}</span> <AuthoredText text={item.title} isUnmarked />
          </span>,
          <SubjectName key="force" programme={programme} subject={item.force} />,
          <ProposalList key="asks" proposal={item.proposal} />,
          <span key="raised">
            <time dateTime={item.raisedAt}>{instantDate(item.raisedAt)}</time>
            <span className="camau-note">
              <AuthoredText text={item.raisedBy} empty={t('milestone-acts.somebody')} isUnmarked />
            </span>
          </span>,
          <RequestState key="state" state={item.state} />,
        ],
      }))}
    />
  );
}
