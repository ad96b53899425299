import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageTools } from '../../components/breadcrumbs';
import { ErrorSummary } from '../../components/error-summary';
import { fieldErrors } from '../../components/field-errors';
import { PageHead } from '../../components/page-head';
import { actOnCycle } from '../../cycles/act-on-cycle.server';
import { ConfidenceSigned } from '../../cycles/confidence-signed';
import { CycleActions } from '../../cycles/cycle-actions';
import { CycleConflict } from '../../cycles/cycle-conflict';
import { useAsAt, useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { cycleName } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import { WrittenWords } from '../../components/written-words';
import { paths } from '../../paths';
import { withAddenda } from '../../translations/with-addenda.server';
import { Blockers } from './blockers';
import { ChangedFacts } from './changed-facts';
import { ConfirmClose } from './confirm-close';
import { FrozenHead } from './frozen-head';
import { loadClosing } from './load-closing.server';
import { SignatureCleared } from './signature-cleared';
import { SubjectsTable } from './subjects-table';

export const loader = async (args: LoaderFunctionArgs) => withAddenda(args, await loadClosing(args));

export const action = (args: ActionFunctionArgs) => actOnCycle(args);

const FROZEN = new Set(['closed', 'circulated']);

export default function ClosingPage() {
  const translator = useTranslator();
  const { t } = translator;
  const programme = useProgramme();
  const crumb = useProgrammeCrumb();
  const { cycle, closing, latest, isConfirming } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = fieldErrors(answer?.errors ?? []);
  const isLive = useAsAt() === null;
  const isFrozen = FROZEN.has(cycle.state);
  const canClose = isLive && cycle.allowedActions.includes('close');
  if (isConfirming && canClose && !answer) return <ConfirmClose cycle={cycle} closing={closing} />;
  const lead = isFrozen ? 'frozen' : cycle.closingBlockers.length === 0 ? 'ready' : 'later';
  return (
    <>
      <PageTools
        crumbs={[crumb, { text: cycleName(cycle.ref, translator), to: paths.cycle(programme.slug, cycle.ref) }]}
      />
      <ErrorSummary errors={errors} />
      <PageHead
        title={t('closings.title', { cycle: cycleName(cycle.ref, translator) })}
        hasErrors={errors.items.length > 0}
      >
        <strong className="govuk-tag camau-tag--accent-light">{t(`cycles.state.${cycle.state}`)}</strong>
      </PageHead>
      {answer?.current && <CycleConflict current={answer.current} typed={answer.typed} />}
      {cycle.reopenReason && (
        <p className="govuk-inset-text">
          {t('closings.reopened')} <WrittenWords words={cycle.reopenReason} language={cycle.reopenReasonLanguage} />
        </p>
      )}
      <p className="govuk-body-l">{t(`closings.lead.${lead}`, { version: closing.nextPositionVersion })}</p>
      {latest && <FrozenHead latest={latest} cycle={cycle} />}
      {!isFrozen && <Blockers cycle={cycle} />}
      <SubjectsTable closing={closing} isFrozen={isFrozen} />
      {!isFrozen && <ChangedFacts closing={closing} />}
      <div id="signature" tabIndex={-1}>
        <SignatureCleared cycle={cycle} />
        <ConfidenceSigned cycle={cycle} />
      </div>
      {isLive && (
        <CycleActions
          cycle={cycle}
          offered={['sign', 'close', 'circulate', 'reopen']}
          answer={answer}
          confirmAt={{ close: paths.closing(programme.slug, cycle.ref, { confirm: 'close' }) }}
        />
      )}
    </>
  );
}
