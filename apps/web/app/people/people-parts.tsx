import type { User } from '@camau/contracts';
import type { UserState } from '@camau/domain';
import { PageTools } from '../components/breadcrumbs';
import { plainText } from '../platform/names';
import { useTranslator } from '../platform/translation';
import { paths } from '../paths';

const COLOURS: Readonly<Record<UserState, string>> = {
  active: 'green',
  invited: 'blue',
  without_access: 'grey',
  suspended: 'red',
};

/** How a user stands, in a word; the colour only repeats it. */
export function UserStateTag({ state }: { state: UserState }) {
  const { t } = useTranslator();
  return <strong className={`govuk-tag govuk-tag--${COLOURS[state]}`}>{t(`people.state.${state}`)}</strong>;
}

/** The way back: to the list, and to the user a page is about. */
export function PeopleCrumbs({ user }: { user?: Pick<User, 'id' | 'post' | 'email'> }) {
  const translator = useTranslator();
  const crumbs = [{ text: translator.t('people.title'), to: paths.people() }];
  if (user) crumbs.push({ text: plainText(user.post, translator) || user.email, to: paths.user(user.id) });
  return <PageTools crumbs={crumbs} isLiveOnly />;
}
