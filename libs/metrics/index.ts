export * from './src/facts';
