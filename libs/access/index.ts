export { type AccountScope, accountScope, type Caller, type Role, type Scope } from './src/caller';
