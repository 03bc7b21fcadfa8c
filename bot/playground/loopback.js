// Loaded into the Playground's process before its own code (node --require). The Playground listens on every network
// interface and has no option against it, although anybody who reaches it can speak as any of its people; so a server
// that names no address gets this machine's own. It also ends with the process that started it, however that ended.
'use strict';
const { rmSync } = require('node:fs');
const { Server } = require('node:net');
const { basename } = require('node:path');

const listen = Server.prototype.listen;
Server.prototype.listen = function listenHere(...given) {
  const [first, second] = given;
  if (typeof first === 'number' && typeof second !== 'string') given.splice(1, 0, '127.0.0.1');
  else if (typeof first === 'object' && first !== null && 'port' in first)
    given[0] = { ...first, host: '127.0.0.1' };
  return listen.apply(this, given);
};

process.on('disconnect', () => {
  // Its own log, which holds what was typed, lies in the folder that was made for it.
  const folder = process.cwd();
  if (basename(folder).startsWith('protocol-nudge-playground-'))
    rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});
