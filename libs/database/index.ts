export { Database, type Queryable, Transaction } from './src/database';
export { DatabaseModule } from './src/database.module';
export { migrateDatabase } from './src/migrate';
export { ormOptions } from './src/orm-options';
export { missingMigrations } from './src/queries/missing-migrations.query';
