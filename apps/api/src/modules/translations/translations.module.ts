import { Module } from '@nestjs/common';
import { TranslationsController } from './translations.controller.js';
import { TranslationsReadModel } from './translations.read-model.js';
import { TranslationsRepository } from './translations.repository.js';
import { TranslationsService } from './translations.service.js';

/** Translations of authored text, frozen and live. */
@Module({
  controllers: [TranslationsController],
  providers: [TranslationsReadModel, TranslationsRepository, TranslationsService],
})
export class TranslationsModule {}
