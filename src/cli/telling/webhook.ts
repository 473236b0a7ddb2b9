import type { WebhookMessage } from '../../reporters/webhook.ts';
import { messageOf } from '../../shared/errors.ts';
import type { World } from '../world.ts';

const PATIENCE_MS = 10_000;

/** Posts a message. A hook that does not answer is a warning, never a reason to fail: the result stands on disk. */
export async function postWebhook(world: World, address: string, message: WebhookMessage): Promise<boolean> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
      redirect: 'error',
      signal: AbortSignal.any([world.signal, AbortSignal.timeout(PATIENCE_MS)]),
    });
    if (answer.ok) return true;
    return warn(world, `the webhook answered ${answer.status}`);
  } catch (error) {
    // The address may hold a secret, so it is never printed.
    return warn(world, `the webhook was not reached: ${messageOf(error).replaceAll(address, 'the address')}`);
  }
}

function warn(world: World, what: string): false {
  world.stderr.write(`${world.paint.err.yellow('warning')} ${what}\n`);
  return false;
}
