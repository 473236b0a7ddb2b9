import type { Command } from '../connection.ts';

export const id: Command = {
  needs: 'nothing',
  run(connection) {
    connection.send('* ID ("name" "Practice mail")');
    return 'ID completed';
  },
};
