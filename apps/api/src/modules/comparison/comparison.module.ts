import { Module } from '@nestjs/common';
import { ComparisonController } from './comparison.controller.js';
import { ComparisonReadModel } from './comparison.read-model.js';
import { ComparisonService } from './comparison.service.js';

/** The plan at two dates. */
@Module({ controllers: [ComparisonController], providers: [ComparisonReadModel, ComparisonService] })
export class ComparisonModule {}
