import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { z } from 'zod';

type Arguments = Readonly<Record<string, { readonly schema?: z.ZodType }>>;

/** The schema a handler's `@Body({ schema })` declares; undefined for a handler without a body. */
export function bodySchemaOf(controller: object, handler: string): z.ZodType | undefined {
  const declared = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler) ?? {}) as Arguments;
  const body = Object.entries(declared).find(([key]) => key.startsWith(`${RouteParamtypes.BODY}:`));
  return body?.[1].schema;
}
