import type { ReportMilestone, ReportSection } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import { Radios } from '../../components/choices';
import { isoDateOf } from '../../components/date-parts';
import { isDate } from '../../components/typed-date';
import { plainText } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import { typedDate } from '../../platform/typed';
import { newsField, saidNews, type TypedNews } from '../../progress-reports/milestone-news';

/** A milestone somebody changed meanwhile: what stands and what was typed, to choose from. One that is closed by now keeps what stands. */
export function NewsConflict({ news, section }: { news: TypedNews; section: ReportSection }) {
  const translator = useTranslator();
  const { t } = translator;
  const milestone = section.milestones.find(({ ref }) => ref === news.ref);
  if (!milestone) return null;
  const isClosed = !milestone.allowedActions.includes(news.choice);
  const typed = typedWords(news, translator);
  const theirs = {
    value: 'theirs',
    label: t('report-sections.conflict.theirs'),
    hint: savedWords(milestone, translator),
  };
  return (
    <Radios
      field={{
        id: `keep-${newsField(news.ref)}`,
        label: t('report-sections.news.row', { ref: news.ref, title: plainText(milestone.title, translator) }),
        hint: isClosed ? t('report-sections.news.closed', { typed }) : undefined,
      }}
      choices={
        isClosed ? [theirs] : [{ value: 'mine', label: t('report-sections.conflict.mine'), hint: typed }, theirs]
      }
      defaultValue={isClosed ? 'theirs' : 'mine'}
    />
  );
}

function savedWords({ achievedOn, forecastOn }: ReportMilestone, { t, date }: Translator): string {
  if (achievedOn) return t('report-sections.news.savedClaim', { date: date(achievedOn) });
  return t('report-sections.news.savedForecast', { date: forecastOn ? date(forecastOn) : t('common.notSet') });
}

function typedWords(news: TypedNews, { t, date }: Translator): string {
  const [said] = saidNews([news]);
  if (said === undefined) return '';
  const of = (field: string) => said.typed[newsField(said.ref, field)] ?? '';
  const [dated, words] = said.choice === 'claim' ? ['achievedOn', 'evidence'] : ['forecastOn', 'reason'];
  const iso = isoDateOf(typedDate(said.typed, newsField(said.ref, dated)));
  return t(`report-sections.news.typed.${said.choice}`, {
    date: iso && isDate(iso) ? date(iso) : t('common.notSet'),
    words: of(words),
  });
}
