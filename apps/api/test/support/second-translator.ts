import { changeAsOwner } from './as-owner.js';
import { bodyOf } from './reporting.js';
import { callerOf, type Caller } from './requests.js';
import { PASSWORD, POSTS } from './sign-in.js';
import type { TestApp } from './test-app.js';

const EMAIL = 'second-translator@phw.example';
const POST = JSON.stringify({
  en: 'Second translator',
  cy: 'Ail gyfieithydd',
  original: 'both',
  otherState: 'checked',
});

/** Adds another translator beside the demonstration's, and signs them in. */
export async function addTranslator(test: TestApp): Promise<Caller> {
  await changeAsOwner(
    test.database.superuserUrl,
    `with made as (insert into user_account (email, post, employer, password_hash, language)
        select '${EMAIL}', '${POST}', employer, password_hash, language from user_account where email = '${POSTS.translator}' returning id)
     insert into access_grant (user_id, programme_id, role, starts_on) select made.id, p.id, 'translator', '2019-01-01' from made, programme p where p.slug = 'early-action-together'`,
  );
  const signedIn = await callerOf(test.baseUrl, null)<{ token: string }>('POST', '/api/v1/sessions', {
    body: { email: EMAIL, password: PASSWORD },
  });
  return callerOf(test.baseUrl, bodyOf(signedIn).token);
}
