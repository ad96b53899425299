import { DEFAULT_TOLERANCES } from '@camau/domain';
import type { Milestone } from '@camau/contracts';
import { AuthoredText } from '../components/authored-text';
import { Sentence } from '../components/sentence';
import { useTranslator } from '../platform/translation';
import { hostOf } from './claim-links';
import { waitingSentence } from './view-model';

/** The claim of a milestone: when, by whom, what shows it and where; who verified it, or how long it has waited. Nothing without a claim. */
export function ClaimShown({ milestone }: { milestone: Milestone }) {
  const translator = useTranslator();
  const { t, date, instantDate } = translator;
  const { achievedOn, claimedAt, claimedBy, verifiedAt, verifiedBy, evidence, evidenceLinks } = milestone;
  if (claimedAt === null || achievedOn === null) return null;
  const waiting = waitingSentence(milestone, DEFAULT_TOLERANCES.verificationWorkingDays, translator);
  return (
    <>
      <p className="govuk-body">
        <Sentence
          of="milestone-acts.claim.made"
          words={{ date: instantDate(claimedAt), achieved: date(achievedOn) }}
          parts={{ post: <AuthoredText text={claimedBy} empty={t('milestone-acts.somebody')} isUnmarked /> }}
        />
      </p>
      {evidence && <blockquote className="govuk-inset-text camau-narrative">{evidence}</blockquote>}
      <EvidenceLinks links={evidenceLinks} />
      {verifiedAt && (
        <p className="govuk-body">
          <Sentence
            of="milestone-acts.claim.verified"
            words={{ date: instantDate(verifiedAt) }}
            parts={{ post: <AuthoredText text={verifiedBy} empty={t('milestone-acts.somebody')} isUnmarked /> }}
          />
        </p>
      )}
      {waiting && <p className="govuk-body">{waiting}</p>}
    </>
  );
}

/** Links to evidence, each with the site it leads to. What is no web address is shown, never linked. */
export function EvidenceLinks({ links }: { links: Milestone['evidenceLinks'] }) {
  const { t } = useTranslator();
  if (links.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{t('milestone-acts.claim.links')}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {links.map(({ label, url }, index) => {
          const host = hostOf(url);
          return (
            <li key={`${index}${url}`} className="camau-breakable">
              {host === null ? (
                `${label} ${url}`
              ) : (
                <>
                  <a className="govuk-link" href={url} rel="noreferrer external">
                    {label || url}
                  </a>{' '}
                  <span className="camau-quiet">({host})</span>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
