import { Inject, Injectable } from '@nestjs/common';
import type { AddendumList, Translation, TranslationList, TranslationQuery, TranslationSave } from '@camau/contracts';
import {
  canWrite,
  decideTranslation,
  decideTranslationCheck,
  findTerms,
  type BilingualText,
  type OtherState,
} from '@camau/domain';
import { GLOSSARY } from '@camau/i18n';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import type { Tx } from '../../platform/database/tx.js';
import { Audit } from '../../platform/history/audit.js';
import { orThrow, ProblemError } from '../../platform/problems/problem-error.js';
import { TranslationsReadModel, type TranslationRow } from './translations.read-model.js';
import { TranslationsRepository } from './translations.repository.js';

/** Translations: what waits, one text beside its original, written by a translator and checked by somebody else. */
@Injectable()
export class TranslationsService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(TranslationsReadModel) private readonly texts: TranslationsReadModel,
    @Inject(TranslationsRepository) private readonly translations: TranslationsRepository,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  async list(caller: SignedInPrincipal, query: TranslationQuery): Promise<TranslationList> {
    return this.db.read(caller.context, async (tx) => ({
      ...(await this.texts.page(tx, caller.programmeId, query)),
      today: tx.today,
    }));
  }

  async find(caller: SignedInPrincipal, key: string): Promise<Translation> {
    return this.db.read(caller.context, (tx) => this.page(tx, caller, key));
  }

  /** Translations made after a position was frozen; empty where the reader sees no such position. */
  async addenda(caller: SignedInPrincipal, cycle: string, version: number | null): Promise<AddendumList> {
    return this.db.read(caller.context, async (tx) => ({
      items: await this.texts.addenda(tx, caller.programmeId, cycle, version),
    }));
  }

  /** Translations made of texts that stand beside a position or before one, by the texts' hashes. */
  async addendaByKey(caller: SignedInPrincipal, keys: readonly string[]): Promise<AddendumList> {
    return this.db.read(caller.context, async (tx) => ({
      items: await this.texts.byKey(tx, caller.programmeId, keys),
    }));
  }

  /** Saves a draft or a finished translation: under the text's hash, and beside a live original in its place. */
  async translate(
    caller: SignedInPrincipal,
    key: string,
    version: number,
    input: TranslationSave,
  ): Promise<Translation> {
    return this.db.write(caller.context, async (tx) => {
      const at = await this.require(tx, caller, key);
      if (!canWrite(caller.access, 'translation:write', placeOf(caller, at))) throw new ProblemError('forbidden');
      if (at.editVersion !== version) return this.stale(tx, caller, key);
      const written = orThrow(decideTranslation(input.words, input.finished));
      if (!(await this.translations.keep(tx, caller.programmeId, at, keyedText(at), written)))
        return this.stale(tx, caller, key);
      await this.putInPlace(tx, at, written.words, written.state);
      await this.record(tx, caller, at, `translation_${written.state}`);
      return this.page(tx, caller, key);
    });
  }

  /** Marks a finished translation checked: by its author's side or a second translator, never by who wrote it. */
  async check(caller: SignedInPrincipal, key: string, version: number): Promise<Translation> {
    return this.db.write(caller.context, async (tx) => {
      const at = await this.require(tx, caller, key);
      if (!canWrite(caller.access, 'translation:check', placeOf(caller, at))) throw new ProblemError('forbidden');
      if (at.editVersion !== version) return this.stale(tx, caller, key);
      const facts = at.translation && { state: at.translation.state, translatedBy: at.translatedById ?? '' };
      const { state } = orThrow(decideTranslationCheck(facts, { id: caller.account.userId }));
      if (!(await this.translations.check(tx, at))) return this.stale(tx, caller, key);
      await this.putInPlace(tx, at, at.translation!.words, state);
      await this.record(tx, caller, at, 'translation_checked');
      return this.page(tx, caller, key);
    });
  }

  private async putInPlace(tx: Tx, at: TranslationRow, words: string, otherState: OtherState): Promise<void> {
    if (at.liveId === null) return;
    const text = { ...at.text, [at.language]: words, otherState };
    if (!(await this.translations.putInPlace(tx, at, text))) throw new ProblemError('conflict');
  }

  private async require(tx: Tx, caller: SignedInPrincipal, key: string): Promise<TranslationRow> {
    const row = await this.texts.find(tx, caller.programmeId, key);
    if (row === undefined) throw new ProblemError('not_found');
    return row;
  }

  private async page(tx: Tx, caller: SignedInPrincipal, key: string): Promise<Translation> {
    const row = await this.require(tx, caller, key);
    const original = row.language === 'en' ? 'cy' : 'en';
    const terms = findTerms(row.text[original] ?? '', original, GLOSSARY);
    return {
      ...row,
      terms: terms.map(({ en, cy, source, note }) => ({ en, cy, source, note: note ?? null })),
      allowedActions: actionsOf(caller, row),
      today: tx.today,
    };
  }

  private async stale(tx: Tx, caller: SignedInPrincipal, key: string): Promise<never> {
    throw new ProblemError('version_mismatch', [], await this.page(tx, caller, key));
  }

  private async record(tx: Tx, caller: SignedInPrincipal, at: TranslationRow, action: string): Promise<void> {
    const { kind, cycle, version, pointer, ref, language } = at;
    await this.audit.record(tx, {
      action,
      programmeId: caller.programmeId,
      subjectType: 'text',
      subjectId: at.key,
      facts: { kind, cycle, version, pointer, ref, language },
    });
  }
}

function placeOf(caller: SignedInPrincipal, { forceId }: TranslationRow) {
  return { programmeId: caller.programmeId, forceId };
}

/** The text a translation is keyed to: a frozen one as it stands, a live one as its author wrote it. */
function keyedText({ text, liveId, language }: TranslationRow): BilingualText {
  return liveId === null ? text : { ...text, [language]: null, otherState: 'missing' };
}

function actionsOf(caller: SignedInPrincipal, row: TranslationRow): Translation['allowedActions'] {
  if (caller.context.asAt !== null) return [];
  const place = placeOf(caller, row);
  const mayCheck =
    canWrite(caller.access, 'translation:check', place) &&
    row.translation?.state === 'translated' &&
    row.translatedById !== caller.account.userId;
  return [
    ...(canWrite(caller.access, 'translation:write', place) ? (['translate'] as const) : []),
    ...(mayCheck ? (['check'] as const) : []),
  ];
}
