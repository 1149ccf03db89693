import { type ErrorCode, ImprimaturError } from '../../src/domain/errors.ts';

/** Runs real code until it says what is wrong. @returns the code that came out; null when nothing was wrong. */
export type Drive = () => Promise<string | null>;
export type Drives = Partial<Record<ErrorCode, Drive>>;

/** The code of what is thrown; a bug is thrown on. */
export async function thrown(act: () => unknown): Promise<string | null> {
  try {
    await act();
    return null;
  } catch (error) {
    if (error instanceof ImprimaturError) return error.code;
    throw error;
  }
}
