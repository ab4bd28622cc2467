import { EventEmitter, once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startGateway } from './started-gateway.ts';
import { createHttpDataSource } from '../src/http-data-source.ts';
import { createInProcessDataSource } from '../src/in-process-data-source.ts';
import { placesSubgraph } from './fixture.ts';

async function listening(listener: RequestListener): Promise<{ server: Server; url: string; port: number }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { server, port, url: `http://127.0.0.1:${port}/graphql` };
}

const secret = 's'.repeat(32);

/** A gateway whose `people` subgraph answers as the listener does; `places` is sound. */
async function withPeople(
  listener: RequestListener,
  { deadlineMs: subgraph, ...options }: { maxBytes?: number; deadlineMs?: number } = {},
) {
  const { url } = await listening(listener);
  const people = createHttpDataSource({ name: 'people', url, secret, ...options });
  onTestFinished(people.close);
  const places = createInProcessDataSource(placesSubgraph);
  return startGateway('in process', {
    dataSource: (name) => (name === 'people' ? people : places),
    ...(subgraph !== undefined && { deadlines: { subgraph } }),
  });
}

const json = (body: unknown): RequestListener => {
  return (_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  };
};

const unusable: Record<string, RequestListener> = {
  'status 500 with a stack': (_request, response) => {
    response.writeHead(500).end('Error: at /srv/secret.js:1');
  },
  'a page of HTML': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>secret proxy</h1>');
  },
  'half a body': (_request, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('{"data":{"_entit');
    setImmediate(() => response.destroy());
  },
  'an empty body': (_request, response) => {
    response.end();
  },
  'JSON that is no GraphQL answer': json({ secret: true }),
  'a list where data belongs': json({ data: [] }),
  'fewer entities than asked': json({ data: { _entities: [] } }),
  'no entities at all': json({ data: { residents: 1 } }),
  'a connection closed without an answer': (request) => {
    request.socket.destroy();
  },
};

describe('a subgraph that answers badly costs only its own fields', () => {
  it.each(Object.entries(unusable))('%s', async (_name, listener) => {
    const { ask, line } = await withPeople(listener);
    const answer = await ask('{ place(code: "5301") { name residents } }');
    expect(answer.data).toEqual({ place: { name: '昆明市', residents: null } });
    expect(answer.errors).toEqual([
      {
        message: 'A part of the graph cannot be reached at the moment.',
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'people' },
      },
    ]);
    expect(await line('subgraph call failed')).toContain('"service":"people"');
  });

  it('no answer within the deadline', async () => {
    const { ask } = await withPeople(() => {}, { deadlineMs: 100 });
    const answer = await ask('{ place(code: "5301") { name residents } }');
    expect(answer.data).toEqual({ place: { name: '昆明市', residents: null } });
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'SUBGRAPH_TIMEOUT', serviceName: 'people' } },
    ]);
  });

  it('an answer that begins and never ends', async () => {
    const { ask } = await withPeople((_request, response) => void response.write('{"data":'), {
      deadlineMs: 100,
    });
    const answer = await ask('{ greeting }');
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'SUBGRAPH_TIMEOUT', serviceName: 'people' } },
    ]);
  });

  it('an endless answer is cut off at the cap, not collected', async () => {
    const closed = new EventEmitter();
    let sent = 0;
    const chunk = Buffer.alloc(64 * 1024, ' ');
    const { ask } = await withPeople(
      (_request, response) => {
        const write = () => {
          do sent += chunk.length;
          while (response.write(chunk));
        };
        response.on('drain', write).on('close', () => closed.emit('closed'));
        write();
      },
      { maxBytes: 1_000_000 },
    );
    const ended = once(closed, 'closed');
    const answer = await ask('{ greeting }');
    await ended;
    expect(answer.errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
    expect(sent).toBeLessThan(20_000_000);
  });

  it('answers that are too large do not keep it from being asked', async () => {
    let calls = 0;
    const large = `"${'x'.repeat(2_000)}"`;
    const { ask } = await withPeople(
      (_request, response) => {
        calls += 1;
        response.end(large);
      },
      { maxBytes: 1_000 },
    );
    for (let i = 0; i < 8; i += 1) {
      const { errors } = await ask('{ greeting }');
      expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
    }
    expect(calls).toBe(8);
  });

  it('keys that reach for prototypes', async () => {
    const evil =
      '{"data":{"_entities":[{"__proto__":{"polluted":true},"constructor":{"prototype":1},"residents":7}]}}';
    const { ask } = await withPeople((_request, response) => void response.end(evil));
    expect(await ask('{ place(code: "5301") { residents } }')).toEqual({ data: { place: { residents: 7 } } });
    expect('polluted' in {}).toBe(false);
  });

  it('errors that a client can act on keep their reason, where it is one word', async () => {
    const late = { message: 'late', extensions: { code: 'SUBGRAPH_TIMEOUT', reason: 'COUNTING' } };
    const chatty = { ...late, extensions: { ...late.extensions, reason: 'the password is hunter2' } };
    const { ask } = await withPeople(json({ data: null, errors: [late, chatty] }));
    const { errors } = await ask('{ greeting }');
    const told = { code: 'SUBGRAPH_TIMEOUT', serviceName: 'people' };
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ ...told, reason: 'COUNTING' }, told]);
  });

  it('errors of its own making tell the client nothing', async () => {
    const leak = {
      message: 'at postgres://user:secret@db',
      extensions: { code: 'ODD', url: 'http://10.0.0.7' },
    };
    const { ask } = await withPeople(json({ data: null, errors: [leak, 'secret', { message: 5 }] }));
    const answer = await ask('{ greeting }');
    expect(answer.errors).toHaveLength(3);
    expect(JSON.stringify(answer)).not.toMatch(/secret|10\.0\.0\.7|ODD/);
  });
});

describe('connections', () => {
  it('a read is sent again when its connection was closed under it', async () => {
    let calls = 0;
    const { ask } = await withPeople((request, response) => {
      calls += 1;
      if (calls === 1) request.socket.destroy();
      else json({ data: { greeting: 'again' } })(request, response);
    });
    expect(await ask('{ greeting }')).toEqual({ data: { greeting: 'again' } });
  });

  it('a write is never sent twice', async () => {
    let calls = 0;
    const { ask } = await withPeople((request) => {
      calls += 1;
      request.socket.destroy();
    });
    const answer = await ask('mutation { greet(name: "x") }');
    expect(answer.errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
    expect(calls).toBe(1);
  });

  it('connections are kept between calls', async () => {
    const sockets = new Set<unknown>();
    const { ask } = await withPeople((request, response) => {
      sockets.add(request.socket);
      json({ data: { greeting: 'hello' } })(request, response);
    });
    for (let i = 0; i < 3; i += 1) await ask('{ greeting }');
    expect(sockets.size).toBe(1);
  });

  it('a client that goes away takes its subgraph calls with it', async () => {
    const seen = new EventEmitter();
    const { listen } = await withPeople((_request, response) => {
      response.on('close', () => seen.emit('closed'));
      seen.emit('called');
    });
    const url = await listen();
    const [called, closed] = [once(seen, 'called'), once(seen, 'closed')];
    const client = new AbortController();
    const answer = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ greeting }' }),
      signal: client.signal,
    });
    await called;
    client.abort();
    await expect(answer).rejects.toThrow('aborted');
    await closed;
  });
});
