export * from './src/adoption-dashboard';
