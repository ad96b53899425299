import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from '../src/app.module.js';
import { createApp } from '../src/create-app.js';
import { Public } from '../src/platform/access/decorators.js';
import type { Config } from '../src/platform/config/config.js';
import { changeAsOwner, query } from './support/as-owner.js';
import { createTestDatabase, type TestDatabase } from './support/test-app.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase('demonstration');
});
afterAll(() => database.drop());

/** What starting under these settings throws; null when it would serve. */
async function refusal(change: Partial<Config>): Promise<string | null> {
  try {
    const app = await createApp({ ...database.config, ...change });
    await app.close();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

describe('the API at boot', () => {
  it('serves under the restricted role', async () => {
    expect(await refusal({})).toBeNull();
  });

  it('takes the restricted role itself when it is given the owner alone', async () => {
    expect(await refusal({ appUrl: database.config.ownerUrl, mustTakeAppRole: true })).toBeNull();
  });

  it('refuses a superuser', async () => {
    expect(await refusal({ appUrl: database.superuserUrl })).toMatch(/postgres: it is a superuser/);
  });

  it('refuses the owner of the tables', async () => {
    expect(await refusal({ appUrl: database.config.ownerUrl })).toMatch(/camau_owner: it owns \d+ tables/);
  });

  it('refuses a role that row policies do not bind', async () => {
    await query(
      database.superuserUrl,
      `create role camau_test_bypass login password 'bypass' bypassrls in role camau_app`,
    );
    try {
      const url = new URL(database.config.appUrl);
      [url.username, url.password] = ['camau_test_bypass', 'bypass'];
      expect(await refusal({ appUrl: url.href })).toMatch(/it has BYPASSRLS/);
    } finally {
      await query(database.superuserUrl, 'drop role camau_test_bypass');
    }
  });

  it('refuses the fixed clock of a demonstration in production', async () => {
    expect(await refusal({ mode: 'production' })).toMatch(
      /demonstration with a fixed clock: it is refused in production/,
    );
  });

  it('refuses a database nobody set up', async () => {
    const bare = await createTestDatabase('definition');
    try {
      await changeAsOwner(
        bare.superuserUrl,
        'alter table installation disable trigger record_history; delete from installation',
      );
      const message = await createApp(bare.config).then(
        (app) => app.close(),
        (error: Error) => error.message,
      );
      expect(message).toMatch(/not set up: run `npm run camau -- migrate`/);
    } finally {
      await bare.drop();
    }
  });
});

describe('a handler without a declared permission', () => {
  it('keeps the API from booting, and is named', async () => {
    expect(await bootWith(ForgottenModule)).toBe('Handlers without a declared permission: ForgottenController.read');
  });

  it('boots once it says who may call it', async () => {
    expect(await bootWith(DeclaredModule)).toBeNull();
  });
});

async function bootWith(module: object): Promise<string | null> {
  const root = AppModule.forConfig(database.config);
  const app = await NestFactory.create(
    { ...root, imports: [...(root.imports ?? []), module as never] },
    new FastifyAdapter(),
    { logger: false, abortOnError: false },
  );
  try {
    await app.init();
    return null;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await app.close();
  }
}

@Controller('forgotten')
class ForgottenController {
  @Get()
  read(): string {
    return '';
  }
}

@Module({ controllers: [ForgottenController] })
class ForgottenModule {}

@Controller('declared')
class DeclaredController {
  @Get()
  @Public()
  read(): string {
    return '';
  }
}

@Module({ controllers: [DeclaredController] })
class DeclaredModule {}
