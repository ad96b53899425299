import { Form, useSearchParams } from '@remix-run/react';
import { AppLink } from '../components/app-link';
import { AuthoredText } from '../components/authored-text';
import { PageTools } from '../components/breadcrumbs';
import { Button } from '../components/button';
import { ConflictPage } from '../components/conflict-page';
import { ErrorSummary } from '../components/error-summary';
import { fieldErrors } from '../components/field-errors';
import { PageHead } from '../components/page-head';
import { useProgramme, useProgrammeCrumb } from '../platform/frame';
import { useTranslator } from '../platform/translation';
import { localPath, paths } from '../paths';
import { ActFields } from './act-fields';
import type { MilestoneActProps } from './act-forms';
import { ACT_PAGES, isOverwriting } from './act-names';
import { chosenChanges } from './change-choices';
import { ChangeChoice } from './change-fields';
import { conflictFields } from './conflict-fields';

/** The page of one act on a milestone: its form, what was wrong with it, or both sides when somebody saved meanwhile. */
export function MilestoneActPage(props: MilestoneActProps) {
  const { act, milestone, answer } = props;
  const translator = useTranslator();
  const programme = useProgramme();
  const [search] = useSearchParams();
  const returnTo = search.get('returnTo');
  const own = paths.milestone(programme.slug, milestone.force, milestone.ref);
  const to = returnTo ? localPath(returnTo) : own;
  const crumbs = [
    useProgrammeCrumb(),
    { text: translator.t('milestones.title'), to: paths.milestones(programme.slug) },
    { text: milestone.ref, to: own },
  ];
  const caption = (
    <>
      {milestone.ref}, <AuthoredText text={milestone.title} isUnmarked />
    </>
  );
  return (
    <>
      <PageTools crumbs={crumbs} isLiveOnly />
      {answer?.isConflict ? (
        <ConflictPage
          caption={caption}
          fields={conflictFields(act, milestone, answer.typed, programme, translator)}
          version={milestone.version}
          typed={answer.typed}
          keepTheirsTo={to}
        />
      ) : (
        <ActForm {...props} caption={caption} to={to} />
      )}
    </>
  );
}

function ActForm({
  act,
  milestone,
  latest,
  answer,
  caption,
  to,
}: MilestoneActProps & { caption: JSX.Element; to: string }) {
  const { t } = useTranslator();
  const [search] = useSearchParams();
  const choices = act === 'ask-for-change' ? chosenChanges(search) : null;
  const isChoosing = choices !== null && choices.changes.length === 0;
  const chosen = choices?.fault ? [{ id: 'what', text: t(choices.fault) }] : [];
  const errors = fieldErrors(answer?.errors ?? chosen);
  const isOffered = milestone.allowedActions.includes(ACT_PAGES[act]);
  const typed = answer?.typed ?? {};
  const version = isOverwriting(act) ? (typed.version ?? milestone.version) : milestone.version;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ErrorSummary errors={errors} />
        <PageHead title={t(`milestone-acts.title.${act}`)} caption={caption} hasErrors={errors.items.length > 0} />
        {!isOffered && !answer && <NotNow to={to} />}
        {isOffered && isChoosing && <ChangeChoice milestone={milestone} errors={errors} />}
        {(isOffered || answer) && !isChoosing && (
          <Form method="post" noValidate>
            <input type="hidden" name="version" value={version} />
            <ActFields
              act={act}
              milestone={milestone}
              latest={latest}
              changes={choices?.changes ?? []}
              typed={typed}
              errors={errors}
            />
            <div className="govuk-button-group">
              <Button>{t(`milestone-acts.submit.${act}`)}</Button>
              <AppLink to={to}>{t('common.form.cancel')}</AppLink>
            </div>
          </Form>
        )}
      </div>
    </div>
  );
}

/** Done already, or not this reader's to do: the milestone's page shows which. */
function NotNow({ to }: { to: string }) {
  const { t } = useTranslator();
  return (
    <>
      <p className="govuk-inset-text">{t('milestone-acts.notNow')}</p>
      <AppLink to={to}>{t('milestone-acts.backToMilestone')}</AppLink>
    </>
  );
}
