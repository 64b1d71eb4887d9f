export * from './src/adoption-dashboard';
export { AdoptionModule } from './src/adoption.module';
export { type AccountView, AdoptionService, type Comparison, type DashboardOptions, type ViewFacts } from './src/adoption.service';
export { MilestoneRecorder, type RecordedMilestones } from './src/milestone-recorder';
export type { Page } from './src/page-of';
export { type Intent, INTENTS } from './src/questions/intent';
export { type AskedCustomer, QuestionsService, type Understanding } from './src/questions/questions.service';
export type { UserActivity, UserStatus } from './src/select-users';
export { type AccountUser, type UserListOptions, USER_SORTS, type UserSort, UsersService } from './src/users.service';
