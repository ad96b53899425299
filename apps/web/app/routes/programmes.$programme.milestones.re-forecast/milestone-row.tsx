import type { Milestone } from '@camau/contracts';
import { Radios } from '../../components/choices';
import { DateInput } from '../../components/date-input';
import { datePartsOf, isoDateOf } from '../../components/date-parts';
import { errorOf, type FieldErrors } from '../../components/field-errors';
import { isDate } from '../../components/typed-date';
import { slipWords } from '../../components/slip-words';
import { dateField } from '../../milestones/several-form';
import { plainText } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import { typedDate, type Typed } from '../../platform/typed';

interface MilestoneRowProps {
  readonly milestone: Milestone;
  readonly typed: Typed;
  readonly errors: FieldErrors;
  readonly isInConflict: boolean;
}

/** One milestone's new date, pre-filled with its forecast now; both dates to choose from where somebody saved meanwhile. */
export function MilestoneRow({ milestone, typed, errors, isInConflict }: MilestoneRowProps) {
  const translator = useTranslator();
  const { t, date } = translator;
  const { ref, forecastOn, version } = milestone;
  const field = dateField(ref);
  const isTyped = `${field}-day` in typed;
  const now = { date: forecastOn ? date(forecastOn) : t('common.notSet'), slip: slipWords(milestone.slip, translator) };
  return (
    <div className="camau-several__item">
      <input
        type="hidden"
        name={`version-${ref}`}
        value={isInConflict ? version : (typed[`version-${ref}`] ?? version)}
      />
      <DateInput
        field={{
          id: field,
          label: t('milestone-list.several.row', { ref, title: plainText(milestone.title, translator) }),
          hint: t('milestone-list.several.now', now),
          error: errorOf(errors, field),
        }}
        parts={isTyped ? typedDate(typed, field) : datePartsOf(forecastOn)}
      />
      {isInConflict && <Sides milestone={milestone} typed={typed} errors={errors} />}
    </div>
  );
}

function Sides({ milestone, typed, errors }: Omit<MilestoneRowProps, 'isInConflict'>) {
  const { t, date } = useTranslator();
  const { ref, forecastOn } = milestone;
  const words = (iso: string | null) => (iso && isDate(iso) ? date(iso) : t('common.notSet'));
  return (
    <>
      <input type="hidden" name={`conflict-${ref}`} value="yes" />
      <Radios
        field={{ id: `keep-${ref}`, label: t('milestone-list.several.which'), error: errorOf(errors, `keep-${ref}`) }}
        choices={[
          { value: 'theirs', label: t('milestone-list.several.theirs', { date: words(forecastOn) }) },
          {
            value: 'mine',
            label: t('milestone-list.several.mine', { date: words(isoDateOf(typedDate(typed, dateField(ref)))) }),
          },
        ]}
        defaultValue={typed[`keep-${ref}`]}
      />
    </>
  );
}
