import type { ComparedMilestone } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { column, DataTable } from '../../components/data-table';
import { SubjectName } from '../../components/names';
import { Sentence } from '../../components/sentence';
import { useProgramme } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { differenceSentences, whySentence } from './view-model';

/** The milestones that differ: how, and who changed them last and why. */
export function Differences({ items }: { items: readonly ComparedMilestone[] }) {
  const translator = useTranslator();
  const { t } = translator;
  const programme = useProgramme();
  return (
    <DataTable
      caption={t('workstreams.compare.caption')}
      isCaptionHidden
      columns={[
        column('milestone', t('workstreams.compare.milestone')),
        column('kind', t('workstreams.compare.kindColumn')),
        column('what', t('workstreams.compare.what')),
        column('last', t('workstreams.compare.last')),
      ]}
      rows={items.map((item) => ({
        key: `${item.ref}${item.at}`,
        cells: [
          <div key="milestone">
            <AppLink to={paths.milestone(programme.slug, item.force, item.ref)} className="govuk-link camau-row-link">
              <span className="camau-ref">{item.ref}</span> <AuthoredText text={item.title} isUnmarked />
            </AppLink>
            <span className="camau-note">
              <SubjectName programme={programme} subject={item.force} />
            </span>
          </div>,
          <strong key="kind" className="govuk-tag camau-tag--accent-light">
            {t(`workstreams.compare.kind.${item.kind}`)}
          </strong>,
          <Lines key="what" lines={differenceSentences(item, translator)} />,
          <LastChange key="last" item={item} why={whySentence(item, translator)} />,
        ],
      }))}
    />
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <div>
      {lines.map((line) => (
        <span key={line} className="camau-line">
          {line}
        </span>
      ))}
    </div>
  );
}

function LastChange({ item, why }: { item: ComparedMilestone; why: string }) {
  const { t, language, instantDate } = useTranslator();
  const when = <time dateTime={item.at}>{instantDate(item.at)}</time>;
  return (
    <div>
      <span className="camau-line">
        {item.by ? (
          <Sentence
            of="workstreams.compare.lastBy"
            parts={{ date: when, post: <AuthoredText text={item.by} isUnmarked /> }}
          />
        ) : (
          <>
            {when}, {t('milestones.history.byUnknown')}
          </>
        )}
      </span>
      {why && (
        <span
          className="camau-note"
          lang={item.reasonLanguage === language ? undefined : (item.reasonLanguage ?? undefined)}
        >
          {why}
        </span>
      )}
    </div>
  );
}
