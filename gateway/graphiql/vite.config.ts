import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/graphiql/',
  plugins: [react()],
  build: {
    outDir: '../dist/graphiql',
    emptyOutDir: true,
    // Monaco is one large library; its size is no news.
    chunkSizeWarningLimit: 8192,
    rolldownOptions: {
      onLog(level, log, report) {
        // "use no memo" speaks to React's compiler, which has already run over these packages.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  worker: { format: 'es' },
});
