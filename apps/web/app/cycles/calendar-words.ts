import type { BankHoliday, DatedStep } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';

const SUBSTITUTE = / \(substitute day\)$/;

/** A bank holiday's name in the reader's language; one the catalogue does not know keeps the name it has. */
export function holidayName(name: string, { t, has }: Pick<Translator, 't' | 'has'>): string {
  const plain = name.replace(SUBSTITUTE, '');
  const key = `calendar.holiday.${plain
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '_')
    .replaceAll(/^_|_$/g, '')}`;
  const holiday = has(key) ? t(key) : plain;
  return plain === name ? holiday : t('calendar.holidays.substitute', { holiday });
}

/** The bank holidays that made a step earlier, joined. */
export function holidayNames(holidays: readonly BankHoliday[], translator: Pick<Translator, 't' | 'has' | 'list'>) {
  return translator.list(holidays.map(({ name }) => holidayName(name, translator)));
}

/** What a step is called. */
export function stepName(step: DatedStep['step'], { t }: Pick<Translator, 't'>): string {
  return t(`cycles.step.${step}`);
}
