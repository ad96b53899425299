import { Form } from '@remix-run/react';
import type { Reassignment } from '@camau/contracts';
import { AuthoredText } from '../../components/authored-text';
import { Button } from '../../components/button';
import { roleWords } from '../../people/user-words';
import { plainText } from '../../platform/names';
import { useTranslator } from '../../platform/translation';

/** Everything that will move to the successor, and the button that does it. */
export function WhatMoves({ preview }: { preview: Reassignment }) {
  const translator = useTranslator();
  const { t, date } = translator;
  const { grants, milestones, changeRequests, from, to } = preview;
  return (
    <section aria-labelledby="what-moves">
      <h2 id="what-moves" className="govuk-heading-m">
        {t('people.reassign.what')}
      </h2>
      <h3 className="govuk-heading-s">{t('people.reassign.grants')}</h3>
      {grants.length === 0 ? (
        <p className="govuk-body">{t('people.reassign.noGrants')}</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {grants.map((grant) => (
            <li key={`${grant.programme}${roleWords(grant, translator)}${grant.startsOn}`}>
              {roleWords(grant, translator)}
              {'. '}
              {grant.isHeld ? t('people.reassign.held') : t('people.reassign.given', { date: date(grant.startsOn) })}
            </li>
          ))}
        </ul>
      )}
      <h3 className="govuk-heading-s">{t('people.reassign.milestones')}</h3>
      {milestones.length === 0 ? (
        <p className="govuk-body">{t('people.reassign.noMilestones')}</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {milestones.map(({ programme, ref, title }) => (
            <li key={`${programme}${ref}`}>
              {ref} <AuthoredText text={title} isUnmarked />
            </li>
          ))}
        </ul>
      )}
      <Refs title={t('people.reassign.changeRequests')} items={changeRequests} />
      <p className="govuk-body">{t('people.reassign.after')}</p>
      <Form method="post">
        <input type="hidden" name="version" value={from.version} />
        <input type="hidden" name="to" value={to.id} />
        <Button variant="warning">{t('people.reassign.submit', { post: plainText(to.post, translator) })}</Button>
      </Form>
    </section>
  );
}

function Refs({ title, items }: { title: string; items: Reassignment['changeRequests'] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{title}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {items.map(({ programme, ref }) => (
          <li key={`${programme}${ref}`}>{ref}</li>
        ))}
      </ul>
    </>
  );
}
