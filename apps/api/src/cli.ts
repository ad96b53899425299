import 'reflect-metadata';
import { Command } from 'commander';
import { sentenceOf } from './cli/command-error.js';
import type { UserAddOptions } from './cli/user-add.js';

const program = new Command('camau')
  .description('Commands for whoever runs an installation of Camau.')
  .showHelpAfterError();

const database = program.command('database').description('the PostgreSQL server');
database
  .command('prepare')
  .description('make the restricted role the API serves under; prints the SQL where it may not run it')
  .option('--print', 'only print the SQL')
  .action(async ({ print = false }: { print?: boolean }) =>
    (await import('./cli/prepare-database.js')).prepareDatabase(print),
  );

program
  .command('migrate')
  .description('bring the schema, the installation row and the working-day calendar up to date')
  .action(async () => (await import('./cli/migrate.js')).migrate());

const programme = program.command('programme').description('programme definitions');
programme
  .command('load <directory>')
  .description("load a programme's folder; says row by row what changed, and changes nothing on an error")
  .option('--dry-run', 'say what would change and change nothing')
  .option('--demonstration', 'into an empty database: fix the facts clock, add demonstration posts and play the script')
  .action(async (directory: string, options: object) =>
    (await import('./cli/programme-load.js')).loadFolder(directory, options),
  );
programme
  .command('show')
  .description('show what is loaded')
  .option('--json', 'whole definitions as JSON')
  .option('--programme <slug>', 'only this one')
  .action(async (options: object) => (await import('./cli/programme-show.js')).showProgrammes(options));

program
  .command('user')
  .description('users')
  .command('add')
  .description('add a post with one role; prints its first password once')
  .requiredOption('--programme <slug>', 'programme the role is held in')
  .requiredOption('--email <address>', 'e-mail to sign in with')
  .requiredOption('--body <code>', 'employing body')
  .requiredOption('--role <role>', 'role, e.g. force_lead')
  .requiredOption('--from <date>', 'first day, YYYY-MM-DD')
  .option('--title-en <words>', 'title of the post in English')
  .option('--title-cy <words>', 'title of the post in Welsh')
  .option('--forces <codes>', 'forces the role is for, separated by commas')
  .option('--bodies <codes>', 'bodies the role is for, separated by commas')
  .option('--to <date>', 'last day, YYYY-MM-DD')
  .option('--language <language>', 'en or cy', 'en')
  .action(async (options: UserAddOptions) => (await import('./cli/user-add.js')).addUser(options));

program
  .command('position')
  .description('frozen positions')
  .command('verify <files...>')
  .description('check downloaded positions: the hash of each, and that each names the one before it; needs no database')
  .option('--sha256 <hash>', 'the hash one file must have, as the minutes or the page give it')
  .action(async (files: string[], options: { sha256?: string }) =>
    (await import('./cli/position-verify.js')).verifyPositions(files, options),
  );

program
  .command('clock')
  .description('the facts clock')
  .command('move <to>')
  .description("move a demonstration's facts clock forward, to a date (09:00 London) or an instant; never back")
  .action(async (to: string) => (await import('./cli/clock-move.js')).moveClock(to));

program
  .command('demonstration')
  .description('the demonstration')
  .command('posts')
  .description('who can sign in to the demonstration')
  .option('--json', 'as JSON')
  .action(async (options: object) => (await import('./cli/demonstration-posts.js')).showPosts(options));

program
  .command('openapi')
  .description('write apps/api/openapi.json; needs no database')
  .option('--check', 'write nothing; fail when the file is not what the code says')
  .action(async (options: object) => (await import('./cli/openapi-file.js')).openApiFile(options));

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
});
