import type { Command } from '../connection.ts';

export const logout: Command = {
  needs: 'nothing',
  run(connection) {
    connection.send('* BYE Good bye');
    connection.leaving = true;
    return 'LOGOUT completed';
  },
};
