import { useTranslator } from '../../platform/translation';
import { fractionDone, type FollowedProgress } from './follow-close';

/** How far a close has come, by what it tells itself: its step in words, which are read out, and a bar with the count beside it. */
export function ClosingProgress({ progress }: { progress: FollowedProgress | null }) {
  const { t } = useTranslator();
  const words = progress && t(`closings.following.step.${progress.step}`);
  return (
    <div className="camau-following">
      <p className="govuk-body govuk-!-font-weight-bold" role="status">
        {words}
      </p>
      {progress && (
        <>
          <progress className="camau-following__bar" aria-label={t('closings.following.bar')} {...valueOf(progress)} />
          {progress.of > 1 && (
            <p className="govuk-body">{t('closings.following.count', { done: progress.done, of: progress.of })}</p>
          )}
          <p className="govuk-body">{t('closings.following.leave')}</p>
        </>
      )}
    </div>
  );
}

/** Until the first step is told nobody knows how far it is: a bar without a value. */
function valueOf(progress: FollowedProgress): { value?: number; max?: number } {
  const fraction = fractionDone(progress);
  return fraction === null ? {} : { value: fraction, max: 1 };
}
