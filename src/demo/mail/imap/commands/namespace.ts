import type { Command } from '../connection.ts';

export const namespace: Command = {
  needs: 'login',
  run(connection) {
    connection.send('* NAMESPACE (("" "/")) NIL NIL');
    return 'NAMESPACE completed';
  },
};
