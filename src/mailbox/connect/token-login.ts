import type { MailServer } from '../settings.ts';

/** What the sending side of the mail library hands to a login of our own. */
interface LoginContext {
  /** Mechanisms that the library knows and the server offers; OAUTHBEARER is none of them. */
  authMethods: string[];
  sendCommand(command: string): Promise<{ status: number; response: string }>;
}

/** Name under which the library finds our login. */
export const TOKEN_LOGIN = 'OAUTHBEARER';

/**
 * Logs in for sending with an OAuth2 token: by XOAUTH2 where the server offers it, else by OAUTHBEARER (RFC 7628),
 * which the library does not speak. Rejects with the server's answer when the token is refused.
 */
export async function loginByToken({ authMethods, sendCommand }: LoginContext, server: MailServer): Promise<void> {
  const older = authMethods.includes('XOAUTH2');
  const method = older ? 'XOAUTH2' : 'OAUTHBEARER';
  const said = older ? olderMessage(server) : bearerMessage(server);
  const answer = await sendCommand(`AUTH ${method} ${Buffer.from(said).toString('base64')}`);
  if (answer.status === 235) return;
  // A continuation carries the reason for a refusal; the exchange ends only when we answer it.
  const refusal = answer.status === 334 ? await sendCommand(older ? '' : 'AQ==') : answer;
  throw new Error(refusal.response);
}

function olderMessage({ user, accessToken }: MailServer): string {
  return `user=${user}\x01auth=Bearer ${accessToken}\x01\x01`;
}

/** `,` and `=` of a user name are written as codes. */
function bearerMessage({ user, host, port, accessToken }: MailServer): string {
  const name = user.replace(/=/g, '=3D').replace(/,/g, '=2C');
  return `n,a=${name},\x01host=${host}\x01port=${port}\x01auth=Bearer ${accessToken}\x01\x01`;
}
