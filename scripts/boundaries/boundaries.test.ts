import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';

const here = join(process.cwd(), 'scripts/boundaries');
const imports = join(here, 'fixtures/imports');
const { forbidden } = createRequire(import.meta.url)(join(process.cwd(), '.dependency-cruiser.cjs')) as {
  forbidden: { name: string }[];
};

interface Findings {
  imports: { fixture: string; rule: string; file: string }[];
  lint: { fixture: string; breaks: string; rules: string[] }[];
}

let findings: Findings;

beforeAll(async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(here, 'inspect-fixtures.mjs')]);
  findings = JSON.parse(stdout) as Findings;
}, 300_000);

/** Files of a fixture whose first line says that they break the rule the fixture is named after. */
async function marked(fixture: string): Promise<string[]> {
  const entries = await readdir(join(imports, fixture), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })));
  return texts
    .filter(({ text }) => text.startsWith('// breaks the rule\n'))
    .map(({ file }) => file.slice(join(imports, fixture).length + 1))
    .sort();
}

describe('import rules', () => {
  it('have a fixture each, and no fixture is left of a rule that went', async () => {
    expect((await readdir(imports)).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  it.each(forbidden.map(({ name }) => name))('%s fires on every file that breaks it and on no other', async (rule) => {
    const files = findings.imports
      .filter((found) => found.fixture === rule && found.rule === rule)
      .map(({ file }) => file);
    const offenders = await marked(rule);
    expect(offenders).not.toEqual([]);
    expect([...new Set(files)].sort()).toEqual(offenders);
  });

  it('leave every other file alone', async () => {
    for (const { fixture, file } of findings.imports) expect(await marked(fixture)).toContain(file);
  });
});

describe('lint rules', () => {
  it('fire where a fixture breaks them, alone, and nowhere else', () => {
    const expected = findings.lint.map(({ fixture, breaks }) => [fixture, breaks === 'nothing' ? [] : [breaks]]);
    expect(findings.lint.map(({ fixture, rules }) => [fixture, rules])).toEqual(expected);
    expect(expected.length).toBeGreaterThan(15);
  });
});
