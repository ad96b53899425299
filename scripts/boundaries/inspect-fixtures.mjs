/**
 * Runs the repository's own dependency-cruiser and eslint configurations over the fixtures beside this file and prints,
 * as JSON, which rules fire where: `{ imports: [{ fixture, rule, file }], lint: [{ fixture, breaks, rules }] }`.
 * A process of its own: neither tool loads inside the test runner.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { ESLint } from 'eslint';

const repository = join(import.meta.dirname, '..', '..');
const fixtures = 'scripts/boundaries/fixtures';

async function inspectImports() {
  const { options, forbidden } = createRequire(import.meta.url)(join(repository, '.dependency-cruiser.cjs'));
  const { output } = await cruise(
    [`${fixtures}/imports`],
    { ...options, validate: true, ruleSet: { forbidden } },
    options.enhancedResolveOptions,
  );
  return output.summary.violations.map(({ rule, from }) => {
    const [fixture, ...path] = relative(`${fixtures}/imports`, from).split('/');
    return { fixture, rule: rule.name, file: path.join('/') };
  });
}

async function inspectLint() {
  const eslint = new ESLint({ cwd: repository });
  const folder = join(repository, fixtures, 'lint');
  const found = [];
  for (const fixture of (await readdir(folder)).sort()) {
    const text = await readFile(join(folder, fixture), 'utf8');
    const [, filePath, breaks] = /^\/\/ as: (\S+)\n\/\/ breaks: (\S+)\n/.exec(text);
    const [result] = await eslint.lintText(text, { filePath });
    found.push({ fixture, breaks, rules: result.messages.map(({ ruleId, message }) => ruleId ?? message) });
  }
  return found;
}

process.chdir(repository);
process.stdout.write(JSON.stringify({ imports: await inspectImports(), lint: await inspectLint() }));
