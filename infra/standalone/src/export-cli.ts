import { showProgress } from '@graphroots/demo/progress';
import { createLogger } from '@graphroots/kit/log';
import { run } from '@graphroots/kit/server/run';
import { readImportConfig } from './config.ts';
import { closeDatabases, openDatabasesTo } from './databases.ts';
import { readExportArguments } from './export/export-arguments.ts';
import { exportFile, exportKinds, writtenLine } from './export/export-file.ts';

await run(async () => {
  const kinds = [...exportKinds().values()].map(({ kind }) => kind);
  const request = readExportArguments(process.argv.slice(2), kinds);
  const config = readImportConfig(() => 'pglite:./.data/graphroots');
  const log = createLogger({ name: 'export', level: config.logLevel });
  const databases = await openDatabasesTo('export', config.databaseUrls, log);
  const progress = showProgress(process.stderr, 'Export');
  try {
    const rows = await exportFile(request, databases, (done, total) =>
      progress.show({ done, total, step: request.kind }),
    );
    progress.end();
    console.log(writtenLine(request, rows));
  } finally {
    progress.end();
    await closeDatabases(databases);
  }
});
