import { showProgress } from '@graphroots/demo/progress';
import { templateOf } from '@graphroots/kit/import/template';
import { createLogger } from '@graphroots/kit/log';
import { OperatorError } from '@graphroots/kit/operator-error';
import { run } from '@graphroots/kit/server/run';
import { readImportConfig } from './config.ts';
import { closeDatabases, openDatabasesTo } from './databases.ts';
import { readImportArguments } from './import/import-arguments.ts';
import { importFile, importKinds, outcomeLines } from './import/import-file.ts';

await run(async () => {
  const kinds = importKinds();
  const request = readImportArguments(process.argv.slice(2), [...kinds.keys()]);
  const found = kinds.get(request.kind);
  if (found === undefined) throw new OperatorError(`There is no kind ${request.kind}.`);
  if ('template' in request) {
    process.stdout.write(templateOf(found.kind.columns, request.template));
    return;
  }
  const config = readImportConfig(() => 'pglite:./.data/graphroots');
  const log = createLogger({ name: 'import', level: config.logLevel });
  const databases = await openDatabasesTo('import', config.databaseUrls, log);
  const progress = showProgress(process.stderr, `Import of ${request.kind}`);
  try {
    const onProgress = (step: string, done: number, rows: number): void =>
      progress.show({ done: Math.round(done * rows), total: rows, step });
    const outcome = await importFile(
      { ...found, ...request, kind: found.kind, onProgress },
      {
        databases,
        log,
        personalKeys: config.personalKeys,
      },
    );
    progress.end();
    for (const line of outcomeLines(outcome, request)) console.log(line);
    if (outcome.faults.length > 0) process.exitCode = 1;
  } finally {
    progress.end();
    await closeDatabases(databases);
  }
});
