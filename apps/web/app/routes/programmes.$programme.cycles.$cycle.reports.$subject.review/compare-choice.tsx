import { AppLink } from '../../components/app-link';
import { cycleName } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import type { EarlierSubmission } from './view-model';

interface CompareChoiceProps {
  readonly choices: readonly EarlierSubmission[];
  readonly against: EarlierSubmission | null;
}

/** What the report is read beside, and the link to the other choice where there are two. */
export function CompareChoice({ choices, against }: CompareChoiceProps) {
  const translator = useTranslator();
  const { t } = translator;
  const words = ({ key, number, cycle }: EarlierSubmission) =>
    t(`reviews.against.${key}`, { number, cycle: cycleName(cycle, translator) });
  if (against === null) return <p className="govuk-inset-text">{t('reviews.against.nothing')}</p>;
  const others = choices.filter(({ key }) => key !== against.key);
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{t('reviews.against.lead', { earlier: words(against) })}</p>
      <p className="govuk-body">{t('reviews.compare.legend')}</p>
      {others.map((other) => (
        <p key={other.key} className="govuk-body">
          <AppLink to={`?against=${other.key}`}>{t('reviews.against.other', { earlier: words(other) })}</AppLink>
        </p>
      ))}
    </div>
  );
}
