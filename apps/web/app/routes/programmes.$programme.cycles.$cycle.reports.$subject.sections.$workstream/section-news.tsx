import type { ProgressReport, ReportMilestone, ReportSection } from '@camau/contracts';
import { isEmptyText } from '@camau/domain';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { Radios, type Choice } from '../../components/choices';
import { errorOf, type FieldErrors } from '../../components/field-errors';
import { slipWords } from '../../components/slip-words';
import { StatusTag } from '../../components/status-tag';
import { useTranslator } from '../../platform/translation';
import { inOrderOfNeed, newsField, saidNews, type TypedNews } from '../../progress-reports/milestone-news';
import type { SectionValues } from '../../progress-reports/section-form';
import { paths } from '../../paths';
import { ClaimFields, ReforecastFields } from './news-fields';

interface SectionNewsProps {
  readonly report: ProgressReport;
  readonly section: ReportSection;
  readonly values: SectionValues;
  readonly errors: FieldErrors;
}

/** The section's milestones as they stand, those that stop the report first, each with room for what is new of it. */
export function SectionNews({ report, section, values, errors }: SectionNewsProps) {
  const { t } = useTranslator();
  const milestones = inOrderOfNeed(section.milestones);
  const settled = milestones.filter(({ status }) => status === 'complete' || status === 'cancelled');
  const isAsked = milestones.some(({ allowedActions }) => allowedActions.length > 0);
  return (
    <section aria-labelledby="milestones-heading" className="camau-news">
      <h2 className="govuk-heading-m" id="milestones-heading">
        {t('progress-reports.section.milestones')}
      </h2>
      {milestones.length === 0 && <p className="govuk-body">{t('progress-reports.section.noMilestones')}</p>}
      {isAsked && (
        <p className="govuk-hint">
          {t('report-sections.news.lead')} {t('common.form.personalData')}
        </p>
      )}
      {milestones
        .filter((milestone) => !settled.includes(milestone))
        .map((milestone) => (
          <Milestone
            // NB: saved, it is another one: what was typed of it does not stay in its boxes.
            key={`${milestone.ref}-${milestone.version}`}
            milestone={milestone}
            said={values.milestones.find(({ ref }) => ref === milestone.ref)}
            isExplained={!isEmptyText(section.reason)}
            {...{ report, errors }}
          />
        ))}
      {settled.length > 0 && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              {t('report-sections.news.settled', { count: settled.length })}
            </span>
          </summary>
          {settled.map((milestone) => (
            <MilestoneNow key={milestone.ref} {...{ report, milestone }} />
          ))}
        </details>
      )}
    </section>
  );
}

interface MilestoneProps {
  readonly report: ProgressReport;
  readonly milestone: ReportMilestone;
  readonly said: TypedNews | undefined;
  /** words under the section's reason explain what is overdue */
  readonly isExplained: boolean;
  readonly errors: FieldErrors;
}

function Milestone(props: MilestoneProps) {
  const { t } = useTranslator();
  const { milestone, said, errors } = props;
  const { ref, overdue, allowedActions } = milestone;
  const isSaid = said !== undefined && saidNews([said]).length > 0;
  const isOpen = isSaid || errors.items.some(({ id }) => id?.startsWith(newsField(ref)));
  return (
    <div className="camau-news__item">
      <MilestoneNow {...props} />
      {allowedActions.length > 0 &&
        (overdue ? (
          <>
            <Overdue {...props} />
            <Ask {...props} />
          </>
        ) : (
          <details className="govuk-details" open={isOpen}>
            <summary className="govuk-details__summary">
              <span className="govuk-details__summary-text">{t('report-sections.news.open', { ref })}</span>
            </summary>
            <Ask {...props} />
          </details>
        ))}
    </div>
  );
}

/** Which milestone, and where it stands. */
function MilestoneNow({ report, milestone }: Pick<MilestoneProps, 'report' | 'milestone'>) {
  const translator = useTranslator();
  const { t, date } = translator;
  const { ref, title, achievedOn, forecastOn, slip, status } = milestone;
  const params = { date: date(achievedOn ?? forecastOn ?? report.today), slip: slipWords(slip, translator) };
  return (
    <>
      <h3 className="govuk-heading-s">
        <AppLink to={paths.milestone(report.programme, report.subject, ref)}>
          <span className="camau-ref">{ref}</span> <AuthoredText text={title} isUnmarked />
        </AppLink>
      </h3>
      <p className="camau-news__now">
        <StatusTag status={status} /> <span>{t(nowKey(milestone), params)}</span>
      </p>
    </>
  );
}

function nowKey({ achievedOn, forecastOn, status }: ReportMilestone): string {
  if (achievedOn === null) return forecastOn === null ? 'milestones.slip.noBaseline' : 'report-sections.news.now';
  return status === 'complete' ? 'report-sections.news.complete' : 'report-sections.news.claimed';
}

/** Why an overdue milestone stops the report, or that words explain it. */
function Overdue({ milestone, isExplained }: MilestoneProps) {
  const { t, date } = useTranslator();
  const key = isExplained ? 'explained' : 'blocks';
  return (
    <p className="govuk-inset-text camau-news__overdue">
      {t(`report-sections.news.${key}`, {
        date: milestone.forecastOn ? date(milestone.forecastOn) : '',
        field: t('progress-reports.section.reason'),
      })}
    </p>
  );
}

function Ask({ report, milestone, said, errors }: MilestoneProps) {
  const { t } = useTranslator();
  const { ref, version, overdue, allowedActions } = milestone;
  const id = newsField(ref);
  const fields = { milestone: ref, today: report.today, typed: said?.typed ?? {}, errors };
  const choices: (Choice & { readonly value: string })[] = [
    { value: 'reforecast', label: t('report-sections.news.reforecast'), reveals: <ReforecastFields {...fields} /> },
    { value: 'claim', label: t('report-sections.news.claim'), reveals: <ClaimFields {...fields} /> },
    { value: 'none', label: t(`report-sections.news.${overdue ? 'explain' : 'none'}`) },
  ];
  return (
    <>
      <input type="hidden" name={newsField(ref, 'version')} value={said?.version ?? version ?? ''} />
      <Radios
        field={{ id, label: t('report-sections.news.ask', { ref }), error: errorOf(errors, id) }}
        choices={choices.filter(({ value }) => value === 'none' || allowedActions.includes(value))}
        defaultValue={said?.choice}
      />
    </>
  );
}
