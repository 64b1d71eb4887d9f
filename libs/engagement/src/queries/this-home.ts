/**
 * Where a statement runs: the server, the database in it and the mails' table in that. A dump takes none of them along, also one that is restored in
 * place: its tables are new ones.
 */
export const THIS_HOME = `
  SELECT c.system_identifier || '/' || 'deliveries'::regclass::oid AS server, d.oid AS database FROM pg_control_system() c, pg_database d WHERE d.datname = current_database()`;
