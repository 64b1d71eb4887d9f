export * from './src/adoption-dashboard';
export { AdoptionModule } from './src/adoption.module';
export { type AccountView, AdoptionService, type Comparison, type DashboardOptions, type ViewFacts } from './src/adoption.service';
