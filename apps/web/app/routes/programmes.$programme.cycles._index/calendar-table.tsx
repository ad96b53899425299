import type { CalendarCycle } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { column, DataTable } from '../../components/data-table';
import { useProgramme } from '../../platform/frame';
import { cycleLongName, cycleName } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';

/** Every cycle with its dated steps; what is past stands back, today is said. */
export function CalendarTable({ cycles }: { cycles: readonly CalendarCycle[] }) {
  const translator = useTranslator();
  const { t, date } = translator;
  const { slug } = useProgramme();
  return (
    <DataTable
      caption={t('cycles.caption')}
      isCaptionHidden
      columns={(['cycle', 'state', 'due', 'review', 'close', 'papers', 'board'] as const).map((key) =>
        column(key, t(`cycles.column.${key}`)),
      )}
      rows={cycles.map((cycle) => ({
        key: cycle.ref,
        cells: [
          <AppLink key="name" to={paths.cycle(slug, cycle.ref)}>
            {cycleLongName(cycle, translator)}
          </AppLink>,
          t(`cycles.state.${cycle.state}`),
          ...cycle.steps.map(({ step, on, standing }) => (
            <span key={step} className={`camau-calendar__day camau-calendar__day--${standing}`}>
              <time dateTime={on}>{date(on)}</time>
              {standing === 'today' && <strong className="camau-calendar__today">{t('cycles.today')}</strong>}
              {step === 'board' && cycle.allowedActions.includes('move_board_date') && (
                <AppLink className="govuk-link camau-calendar__move" to={paths.moveBoard(slug, cycle.ref)}>
                  {t('calendar.move.link')}{' '}
                  <span className="govuk-visually-hidden">
                    {t('calendar.move.linkOf', { cycle: cycleName(cycle.ref, translator) })}
                  </span>
                </AppLink>
              )}
            </span>
          )),
        ],
      }))}
    />
  );
}
