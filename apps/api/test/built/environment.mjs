import { TestEnvironment } from 'jest-environment-node';
import 'reflect-metadata';

/** A test file's world, with a way out of it: modules loaded by Node itself, once for all the files of a worker. */
export default class BuiltEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.importBuilt = (url) => import(url);
    // What decorators of the built modules wrote down is read through this world's Reflect too.
    for (const name of Object.getOwnPropertyNames(Reflect)) this.global.Reflect[name] ??= Reflect[name];
  }
}
