import type { Command } from '../connection.ts';

export const CAPABILITIES = 'IMAP4rev1 LITERAL+ ID IDLE NAMESPACE SPECIAL-USE CHILDREN UNSELECT';

export const capability: Command = {
  needs: 'nothing',
  run(connection) {
    connection.send(`* CAPABILITY ${CAPABILITIES}`);
    return 'CAPABILITY completed';
  },
};
