import { type Command, Refusal, wordAt } from '../connection.ts';
import { CAPABILITIES } from './capability.ts';

export const login: Command = {
  needs: 'nothing',
  run(connection, args) {
    const known =
      wordAt(args, 0, 'A user name') === connection.user && wordAt(args, 1, 'A password') === connection.password;
    if (!known) throw new Refusal('NO', '[AUTHENTICATIONFAILED] Wrong user name or password');
    connection.signedIn = true;
    return `[CAPABILITY ${CAPABILITIES}] Logged in`;
  },
};
