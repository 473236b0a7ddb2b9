/** A wait that ends: `over` resolves with `value` after `ms`, unless `end` was called before. */
export function patience<T>(ms: number, value: T): { over: Promise<T>; end(): void } {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(value), ms);
  });
  return { over, end: () => clearTimeout(timer) };
}

/** What the promise brings, or `otherwise` when it fails or takes longer than `ms`. */
export async function within<T>(ms: number, promise: Promise<T>, otherwise: T): Promise<T> {
  const { over, end } = patience(ms, otherwise);
  try {
    return await Promise.race([promise.catch(() => otherwise), over]);
  } finally {
    end();
  }
}
