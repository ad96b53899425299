import { Inject, Injectable, type OnApplicationBootstrap, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { PERMISSION } from './decorators.js';

/** Boot check: a handler without a declared permission does not boot. */
@Injectable()
export class RouteCheck implements OnApplicationBootstrap {
  constructor(
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(MetadataScanner) private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.handlers().filter(({ handler }) => Reflect.getMetadata(PERMISSION, handler) === undefined);
    if (open.length > 0)
      throw new Error(`Handlers without a declared permission: ${open.map(({ name }) => name).join(', ')}`);
  }

  private handlers(): { name: string; handler: object }[] {
    return this.discovery.getControllers().flatMap(({ instance, name }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
      return this.scanner
        .getAllMethodNames(prototype)
        .map((method) => ({ name: `${name}.${method}`, handler: prototype[method]! }))
        .filter(
          ({ handler }) => (Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined) !== undefined,
        );
    });
  }
}
