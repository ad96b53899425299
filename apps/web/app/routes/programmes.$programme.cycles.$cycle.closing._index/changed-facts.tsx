import type { Closing } from '@camau/contracts';
import type { ReactNode } from 'react';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { column, DataTable } from '../../components/data-table';
import { Sentence } from '../../components/sentence';
import { useProgramme } from '../../platform/frame';
import { subjectName } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { factWords } from './view-model';

/** More subjects than this, and each is folded. */
const FOLD_FROM = 6;
const COLUMNS = ['milestone', 'fact', 'from', 'to', 'when'] as const;

/** Facts that moved after their report was sent: take the report back, or close with each of them marked. */
export function ChangedFacts({ closing }: { closing: Closing }) {
  const translator = useTranslator();
  const { t } = translator;
  const programme = useProgramme();
  const changed = closing.subjects.filter((subject) => subject.changed.length > 0);
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">{t('closings.changed.heading')}</h2>
      <p className="govuk-body">{t(changed.length === 0 ? 'closings.changed.none' : 'closings.changed.lead')}</p>
      {changed.map(({ subject, changed: facts }) => (
        <Folded
          key={subject}
          isFolded={changed.length > FOLD_FROM}
          summary={t('closings.changed.folded', {
            subject: subjectName(programme, subject, translator),
            count: facts.length,
          })}
        >
          <DataTable
            caption={subjectName(programme, subject, translator)}
            columns={COLUMNS.map((key) => column(key, t(`closings.changed.${key}`)))}
            rows={facts.map((fact) => ({
              key: `${fact.ref} ${fact.field}`,
              cells: [
                <AppLink key="ref" to={paths.milestone(programme.slug, subject, fact.ref)}>
                  {fact.ref}
                </AppLink>,
                t(`closings.fact.${fact.field}`),
                factWords(fact.field, fact.from, programme, translator),
                factWords(fact.field, fact.to, programme, translator),
                <When key="when" fact={fact} />,
              ],
            }))}
          />
          <p className="govuk-body">
            <AppLink to={paths.review(programme.slug, closing.cycle, subject)}>
              {t('closings.changed.takeBack', { subject: subjectName(programme, subject, translator) })}
            </AppLink>
          </p>
        </Folded>
      ))}
    </section>
  );
}

interface FoldedProps {
  readonly isFolded: boolean;
  readonly summary: string;
  readonly children: ReactNode;
}

/** With many subjects each is a line to open; with few all of them are read at once. */
function Folded({ isFolded, summary, children }: FoldedProps) {
  if (!isFolded) return <div>{children}</div>;
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      {children}
    </details>
  );
}

function When({ fact: { changedAt, changedBy } }: { fact: Closing['subjects'][number]['changed'][number] }) {
  const { instant } = useTranslator();
  if (changedAt === null) return null;
  return (
    <Sentence
      of="closings.changed.by"
      words={{ date: instant(changedAt) }}
      parts={{ post: <AuthoredText text={changedBy} isUnmarked /> }}
    />
  );
}
