import emails from './emails.json' with { type: 'json' };
import importMessages from './import-messages.json' with { type: 'json' };
import { cy as pages } from './pages.js';
import problems from './problems.json' with { type: 'json' };

/** Every sentence in Welsh, one file per domain word. */
export const cy = { ...pages, emails, problems, 'import-messages': importMessages };
