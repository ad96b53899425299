import emails from './emails.json' with { type: 'json' };
import importMessages from './import-messages.json' with { type: 'json' };
import { en as pages } from './pages.js';
import problems from './problems.json' with { type: 'json' };

/** Every sentence in English, one file per domain word. */
export const en = { ...pages, emails, problems, 'import-messages': importMessages };
