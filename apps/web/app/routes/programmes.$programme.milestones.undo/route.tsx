import type { ActionFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { AppLink } from '../../components/app-link';
import { PageTools } from '../../components/breadcrumbs';
import { PageHead } from '../../components/page-head';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { undoSeveral, type UndoneSeveral } from './undo-several.server';

export const action = (args: ActionFunctionArgs) => undoSeveral(args);

export default function UndoSeveralPage() {
  const { t } = useTranslator();
  const { slug } = useProgramme();
  const answer = useActionData<typeof action>();
  const undone: UndoneSeveral['undone'] = answer?.undone ?? [];
  const left: UndoneSeveral['left'] = answer?.left ?? [];
  return (
    <>
      <PageTools
        crumbs={[useProgrammeCrumb(), { text: t('milestones.title'), to: paths.milestones(slug) }]}
        isLiveOnly
      />
      <PageHead
        title={answer ? t('milestone-list.undo.title', { count: left.length }) : t('milestone-list.undo.nothing')}
      />
      {undone.length > 0 && (
        <p className="govuk-body">
          {t('milestone-list.several.undone', { count: undone.length })} {undone.join(', ')}
        </p>
      )}
      <ul className="govuk-list govuk-list--bullet">
        {left.map(({ ref, why }) => (
          <li key={ref}>
            <AppLink to={paths.milestones(slug, { q: ref })}>{ref}</AppLink>: {why}
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <AppLink to={answer?.back ?? paths.milestones(slug)}>{t('milestone-list.several.back')}</AppLink>
      </p>
    </>
  );
}
