import { useTranslator } from '../platform/translation';

/** What a text is needed by; a day that has gone by says so in words. */
export function DueOn({ dueOn, today, isSentence = false }: { dueOn: string; today: string; isSentence?: boolean }) {
  const { t, date } = useTranslator();
  const isPast = dueOn < today;
  const day = date(dueOn);
  if (isSentence) return <>{t(`translations.due.${isPast ? 'wasBy' : 'by'}`, { date: day })}</>;
  return (
    <>
      <time dateTime={dueOn}>{day}</time> {isPast && <span className="camau-late">{t('translations.due.past')}</span>}
    </>
  );
}
