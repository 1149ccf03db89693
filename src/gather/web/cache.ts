/** Answers kept from an earlier time, to ask servers only whether something has changed. */
export interface KeptAnswer {
  readonly type: string;
  readonly body: Uint8Array;
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface AnswerCache {
  get(address: string): Promise<KeptAnswer | undefined>;
  put(address: string, answer: KeptAnswer): Promise<void>;
}

/** Keeps the answers that were put last, up to so many bytes. */
export function memoryCache(most: number): AnswerCache {
  const kept = new Map<string, KeptAnswer>();
  let size = 0;
  const drop = (address: string): void => {
    size -= kept.get(address)?.body.length ?? 0;
    kept.delete(address);
  };
  return {
    get: async (address) => kept.get(address),
    async put(address, answer) {
      drop(address);
      kept.set(address, answer);
      size += answer.body.length;
      for (const oldest of kept.keys()) {
        if (size <= most) break;
        drop(oldest);
      }
    },
  };
}

/** Headers that ask for an answer only if it is another than the kept one. */
export function conditionsOf(kept: KeptAnswer | undefined): Record<string, string> {
  return {
    ...(kept?.etag === undefined ? {} : { 'if-none-match': kept.etag }),
    ...(kept?.lastModified === undefined ? {} : { 'if-modified-since': kept.lastModified }),
  };
}
