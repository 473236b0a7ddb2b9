import { type Command, selectionOf, tellNews } from '../connection.ts';

/** Stays open until the client writes DONE; new mails are told at once. */
export const idle: Command = {
  needs: 'folder',
  run(connection, _args, tag) {
    const stop = selectionOf(connection).folder.watch(() => tellNews(connection));
    connection.idling = { tag, stop };
    connection.send('+ idling');
    tellNews(connection);
    return null;
  },
};
