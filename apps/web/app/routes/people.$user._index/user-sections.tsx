import type { User } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { ButtonLink } from '../../components/button';
import { column, DataTable } from '../../components/data-table';
import { SummaryList } from '../../components/summary-list';
import { Timeline } from '../../components/timeline';
import { changeLines, emailWords, employerWords, eventSentence, roleWords } from '../../people/user-words';
import { plainText } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';

/** Who the user is. */
export function UserDetails({ user }: { user: User }) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <section aria-labelledby="details">
      <h2 id="details" className="govuk-heading-m">
        {t('people.user.details')}
      </h2>
      <SummaryList
        rows={[
          { key: t('people.field.postEn'), value: <span lang="en">{user.post.en ?? t('common.none')}</span> },
          { key: t('people.field.postCy'), value: <span lang="cy">{user.post.cy ?? t('common.none')}</span> },
          { key: t('people.field.email'), value: <span className="camau-address">{user.email}</span> },
          { key: t('people.field.employer'), value: employerWords(user, translator) },
          { key: t('people.field.language'), value: t(`people.field.${user.language}`) },
        ]}
      />
      {user.allowedActions.includes('change') && (
        <p className="govuk-body">
          <AppLink to={paths.editUser(user.id)}>{t('people.user.change')}</AppLink>
        </p>
      )}
    </section>
  );
}

/** The user's roles, with ends. */
export function UserGrants({ user }: { user: User }) {
  const translator = useTranslator();
  const { t, date } = translator;
  return (
    <section aria-labelledby="grants">
      <h2 id="grants" className="govuk-heading-m">
        {t('people.user.grants')}
      </h2>
      {user.grants.length === 0 ? (
        <p className="govuk-body">{t('people.user.noGrants')}</p>
      ) : (
        <DataTable
          caption={t('people.user.grants')}
          isCaptionHidden
          columns={(['role', 'startsOn', 'endsOn', 'state', 'action'] as const).map((key) =>
            column(key, t(`people.grantColumn.${key}`)),
          )}
          rows={user.grants.map((grant) => ({
            key: grant.id,
            cells: [
              roleWords(grant, translator),
              date(grant.startsOn),
              grant.endsOn === null ? t('people.noEnd') : date(grant.endsOn),
              t(`people.grantState.${grant.state}`),
              grant.canEnd ? (
                <AppLink key="end" to={paths.endRole(user.id, grant.id)}>
                  {t('people.user.end')}{' '}
                  <span className="govuk-visually-hidden">
                    {t('people.user.endOf', { role: roleWords(grant, translator) })}
                  </span>
                </AppLink>
              ) : (
                ''
              ),
            ],
          }))}
        />
      )}
      {user.allowedActions.includes('grant') && (
        <ButtonLink to={paths.giveRole(user.id)} variant="secondary">
          {t('people.user.give')}
        </ButtonLink>
      )}
    </section>
  );
}

/** Sessions and the latest e-mails. */
export function UserContacts({ user }: { user: User }) {
  const translator = useTranslator();
  const { t, instant } = translator;
  const { open, lastSignedInAt } = user.sessions;
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions" className="govuk-heading-m">
        {t('people.user.sessions')}
      </h2>
      <p className="govuk-body">
        {t('people.user.open', { count: open })}{' '}
        {lastSignedInAt === null
          ? t('people.user.neverSignedIn')
          : t('people.user.lastSignedIn', { date: instant(lastSignedInAt) })}
      </p>
      <h2 className="govuk-heading-m">{t('people.user.emails')}</h2>
      {user.emails.length === 0 ? (
        <p className="govuk-body">{t('people.user.noEmails')}</p>
      ) : (
        <DataTable
          caption={t('people.user.emails')}
          isCaptionHidden
          columns={(['kind', 'queuedAt', 'state'] as const).map((key) => column(key, t(`people.emailColumn.${key}`)))}
          rows={user.emails.map((email) => ({
            key: email.id,
            cells: [t(`people.emailKind.${email.kind}`), instant(email.queuedAt), emailWords(email, translator)],
          }))}
        />
      )}
    </section>
  );
}

/** What was done to and by the user, newest first. */
export function UserHistory({ user }: { user: User }) {
  const translator = useTranslator();
  const { t, instant } = translator;
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="govuk-heading-m">
        {t('people.user.history')}
      </h2>
      {user.history.length === 0 && <p className="govuk-body">{t('people.user.noHistory')}</p>}
      <Timeline
        items={user.history.map((event, index) => ({
          key: `${event.at}-${index}`,
          title: eventSentence(event, user, translator),
          byline:
            event.by === null
              ? t('people.user.byInstallation')
              : t('people.user.by', { post: plainText(event.by, translator) }),
          instant: event.at,
          date: instant(event.at),
          description: changeLines(event, translator).map((line) => <div key={line}>{line}</div>),
        }))}
      />
    </section>
  );
}
