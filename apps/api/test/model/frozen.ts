import { createHash } from 'node:crypto';
import type { FrozenText, Seen } from './look.js';
import { boardReads } from './picture.js';
import type { ReportingModel } from './reporting-model.js';
import { CYCLES, type CycleName } from './vocabulary.js';
import { REFS, type World } from './world.js';

const PROGRAMME = '/api/v1/programmes/two-force-test';

interface Listed {
  readonly items: readonly { readonly cycle: string; readonly version: number }[];
}
interface BoardPage {
  readonly position: { readonly cycle: string; readonly version: number };
}

/** What must never change, remembered from step to step of one sequence. */
export class Frozen {
  private readonly texts = new Map<string, string>();
  private readonly closed = new Map<CycleName, string>();
  private circulated = '';

  constructor(private readonly world: World) {}

  /** Throws, saying which invariant broke. */
  async check(seen: Seen, model: ReportingModel): Promise<void> {
    this.keepTexts('submission', seen.submissions);
    this.keepTexts('position', seen.positions);
    requireChain(seen);
    await this.keepClosedCycles(seen);
    await this.requireBoardReads(model);
  }

  /** Every submission and every position is read again byte for byte and hashed again; none is ever gone. */
  private keepTexts(kind: string, texts: readonly FrozenText[]): void {
    for (const { id, canonical, sha256 } of texts) {
      if (sha256Of(canonical) !== sha256) throw new Error(`The ${kind} ${id} is not what its hash says.`);
      const before = this.texts.get(`${kind} ${id}`);
      if (before !== undefined && before !== canonical) throw new Error(`The ${kind} ${id} changed.`);
      this.texts.set(`${kind} ${id}`, canonical);
    }
    const remembered = [...this.texts.keys()].filter((key) => key.startsWith(kind)).length;
    if (remembered !== texts.length) throw new Error(`A ${kind} is gone.`);
  }

  /** While a cycle is closed or circulated, no row of its reports changes in any table that hangs on a report. */
  private async keepClosedCycles({ picture }: Seen): Promise<void> {
    for (const name of CYCLES) {
      const { state } = picture.cycles[name];
      if (state !== 'closed' && state !== 'circulated') {
        this.closed.delete(name);
        continue;
      }
      const rows = await rowsOf(this.world, REFS[name]);
      if ((this.closed.get(name) ?? rows) !== rows) throw new Error(`Rows of the ${name} cycle changed while closed.`);
      this.closed.set(name, rows);
    }
  }

  /** A Board member finds the circulated versions and no other, and reads the latest of the last period. */
  private async requireBoardReads({ picture }: ReportingModel): Promise<void> {
    const names = picture.positions
      .filter(({ isCirculated }) => isCirculated)
      .map(({ cycle, version }) => `${REFS[cycle]} v${version}`);
    const boardMember = this.world.callers.boardMember;
    const { body } = await boardMember<Listed>('GET', `${PROGRAMME}/positions`);
    const listed = body.items.map(({ cycle, version }) => `${cycle} v${version}`);
    if (listed.sort().join() !== names.sort().join())
      throw new Error(`The Board finds ${listed.join(', ')}; circulated are: ${names.join(', ')}.`);
    if (this.circulated === names.join()) return;
    this.circulated = names.join();
    const expected = boardReads(picture);
    const page = await boardMember<BoardPage>('GET', `${PROGRAMME}/board`);
    const read = page.status === 404 ? 'nothing' : `${page.body.position.cycle} v${page.body.position.version}`;
    const due = expected === null ? 'nothing' : `${REFS[expected.cycle]} v${expected.version}`;
    if (read !== due) throw new Error(`The Board reads ${read} and should read ${due}.`);
  }
}

/** Positions follow each other in the order of closing, each naming the hash of the one before. */
function requireChain({ positions }: Seen): void {
  let previous: string | null = null;
  for (const [index, position] of positions.entries()) {
    if (position.sequence !== index + 1 || position.previousSha256 !== previous)
      throw new Error(`The chain of positions breaks at ${index + 1}.`);
    previous = position.sha256;
  }
}

/** One hash over every row that belongs to a report of the cycle, whatever tables there come to be. */
async function rowsOf({ facts }: World, cycle: string): Promise<string> {
  const tables = await facts.query<{ name: string }>(
    `select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'camau' and c.column_name = 'report_id' and t.table_type = 'BASE TABLE' order by 1`,
  );
  const reports = `(select r.id from progress_report r join cycle c on c.id = r.cycle_id where c.ref = $1)`;
  const rows = tables.map(({ name }) => `select t::text as row from ${name} t where t.report_id in ${reports}`);
  const [answer] = await facts.query<{ rows: string }>(
    `select md5(coalesce(string_agg(row, '|' order by row), '')) as rows from
       (select t::text as row from progress_report t where t.id in ${reports} union all ${rows.join(' union all ')}) x`,
    [cycle],
  );
  return answer!.rows;
}

const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
