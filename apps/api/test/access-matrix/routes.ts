import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PERMISSION, type Requirement } from '../../src/platform/access/decorators.js';
import type { Components, JsonSchema } from './sample-body.js';

/** One operation of the public document with what its handler asks of the caller. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly requirement: Requirement;
  readonly body: JsonSchema | null;
  readonly needsVersion: boolean;
  readonly takesAsAt: boolean;
}

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}
export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Components;
}

export const DOCUMENT = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../openapi.json'), 'utf8'),
) as OpenApiDocument;

/** Every operation of the document; throws when a handler is not in it, or an operation has none. */
export function routesOf(app: NestFastifyApplication): Route[] {
  const requirements = requirementsOf(app);
  const routes = Object.entries(DOCUMENT.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]): Route => {
      const requirement = requirements.get(`${method.toUpperCase()} ${path}`);
      if (requirement === undefined) throw new Error(`No handler declares a permission for ${method} ${path}.`);
      return {
        method: method.toUpperCase(),
        path,
        requirement,
        body: operation.requestBody?.content['application/json']?.schema ?? null,
        takesAsAt: operation.parameters?.some(({ name }) => name === 'asAt') ?? false,
        needsVersion: operation.parameters?.some(({ name }) => name.toLowerCase() === 'if-match') ?? false,
      };
    }),
  );
  const named = new Set(routes.map(({ method, path }) => `${method} ${path}`));
  const unnamed = [...requirements.keys()].filter((name) => !named.has(name));
  if (unnamed.length > 0) throw new Error(`Not in the public document: ${unnamed.join(', ')}`);
  return routes;
}

function requirementsOf(app: NestFastifyApplication): Map<string, Requirement> {
  const discovery = app.get(DiscoveryService, { strict: false });
  const scanner = app.get(MetadataScanner, { strict: false });
  const found = new Map<string, Requirement>();
  for (const { instance, metatype } of discovery.getControllers()) {
    const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const handler = prototype[name]!;
      const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
      if (method === undefined) continue;
      const path = [metatype, handler].map((target) => String(Reflect.getMetadata(PATH_METADATA, target as object)));
      found.set(
        `${RequestMethod[method]} ${documented(path.join('/'))}`,
        Reflect.getMetadata(PERMISSION, handler) as Requirement,
      );
    }
  }
  return found;
}

/** `api/v1/users/:id/` as the document writes it. */
function documented(path: string): string {
  return `/${path
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => segment.replace(/^:(.+)$/, '{$1}'))
    .join('/')}`;
}
