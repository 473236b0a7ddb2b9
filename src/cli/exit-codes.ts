import type { FailureKind } from '../shared/errors.ts';

/** What the process says to its caller; documented in docs/ci.md. */
export const EXIT = {
  done: 0,
  gateFailed: 1,
  usage: 2,
  storeBroke: 3,
  outdated: 4,
  blocked: 5,
  environment: 6,
  internal: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_OF_FAILURE: Record<FailureKind, ExitCode> = {
  gate: EXIT.gateFailed,
  usage: EXIT.usage,
  'store-broke': EXIT.storeBroke,
  outdated: EXIT.outdated,
  blocked: EXIT.blocked,
  environment: EXIT.environment,
  interrupted: EXIT.interrupted,
};

/** From the mildest to the worst: of many visits the worst decides. */
const BY_WEIGHT: ExitCode[] = [0, 1, 4, 3, 5, 6, 2, 70, 130];

/** The exit code of several together. */
export function worstOf(codes: readonly ExitCode[]): ExitCode {
  return codes.reduce((worst, code) => (BY_WEIGHT.indexOf(code) > BY_WEIGHT.indexOf(worst) ? code : worst), EXIT.done);
}
