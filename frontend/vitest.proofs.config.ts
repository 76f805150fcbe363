import { defineConfig } from 'vitest/config';

/** The proofs run against the built server and break it on purpose; one after the other, since they share a machine. */
export default defineConfig({
  test: {
    include: ['proofs/**/*.proof.ts'],
    setupFiles: ['test/setup.ts'],
    environment: 'node',
    globalSetup: './proofs/services.ts',
    fileParallelism: false,
    // Generous: only a hang may end a proof, never a busy machine.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    reporters: ['verbose'],
  },
});
