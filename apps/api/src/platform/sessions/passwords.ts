import { Injectable } from '@nestjs/common';
import { Algorithm, hash, verify } from '@node-rs/argon2';

/** argon2id, 19 MiB, 2 passes (OWASP's first choice). */
const OPTIONS = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

/** Hashes and checks passwords. */
@Injectable()
export class Passwords {
  private decoy: Promise<string> | undefined;

  async hash(password: string): Promise<string> {
    return hash(password, OPTIONS);
  }

  /** Whether the password fits; without an account it takes the same time, against a decoy, and is false. */
  async verify(stored: string | null, password: string): Promise<boolean> {
    this.decoy ??= hash('no account has this password', OPTIONS);
    const fits = await verify(stored ?? (await this.decoy), password);
    return stored !== null && fits;
  }
}
