import { Injectable } from '@nestjs/common';
import type { BilingualText } from '@camau/domain';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';
import type { TranslationRow } from './translations.read-model.js';

/** A translation as it is written. */
export interface WrittenTranslation {
  readonly words: string;
  readonly state: 'draft' | 'translated';
}

/** Translations as rows; live texts through the one function that lets a translator write the other language and nothing else. */
@Injectable()
export class TranslationsRepository {
  /** Keeps words under a text's hash, where the version still fits; false when somebody else was quicker. */
  async keep(tx: Tx, programmeId: string, at: TranslationRow, text: BilingualText, written: WrittenTranslation) {
    const { words, state } = written;
    const by = [tx.context.userId, tx.instant];
    if (at.addendumId !== null) {
      const values = [at.addendumId, at.editVersion, words, state, ...by];
      return (await tx.run('translations.change', CHANGE_SQL, values)) === 1;
    }
    const { kind, cycle, version, pointer, ref, language, key, forceId } = at;
    const source = JSON.stringify({ cycle, version, pointer, ref });
    const values = [programmeId, forceId, key, kind, JSON.stringify(text), source, language, words, state, ...by];
    return (await tx.run('translations.add', ADD_SQL, values)) === 1;
  }

  async check(tx: Tx, at: TranslationRow): Promise<boolean> {
    const values = [at.addendumId, at.editVersion, tx.context.userId, tx.instant];
    return (await tx.run('translations.check', CHECK_SQL, values)) === 1;
  }

  /** Puts a translation in its place beside the live original; false when the record was changed since it was read. */
  async putInPlace(tx: Tx, at: TranslationRow, text: BilingualText): Promise<boolean> {
    const [row] = await tx.rows(
      'translations.put-in-place',
      'select translate_live($1, $2, $3, $4) as touched',
      [at.kind, at.liveId, at.liveVersion, JSON.stringify(text)],
      z.object({ touched: z.number() }),
    );
    return row?.touched === 1;
  }
}

const CHANGE_SQL = `update translation_addendum set words = $3, state = $4, translated_by = $5, translated_at = $6, checked_by = null, checked_at = null, version = version + 1
  where id = $1 and version = $2`;
const ADD_SQL = `insert into translation_addendum (programme_id, force_id, text_sha256, kind, text, source, language, words, state, translated_by, translated_at, is_circulated)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, exists (select from position p cross join lateral authored_texts(p.canonical::jsonb, '') t
    where p.programme_id = $1 and p.circulated_at is not null and t.sha256 = $3)
    or exists (select from board_record b where b.programme_id = $1 and $3 in (text_sha256(b.text), text_sha256(b.owner_post), text_sha256(b.closing_words)))
    or exists (select from board_question q where q.programme_id = $1 and q.circulated_at is not null
      and $3 in (text_sha256(in_one_language(q.text, q.text_language)), text_sha256(in_one_language(q.answer, q.answer_language))))) on conflict (programme_id, text_sha256, language) do nothing`;
const CHECK_SQL = `update translation_addendum set state = 'checked', checked_by = $3, checked_at = $4, version = version + 1 where id = $1 and version = $2`;
