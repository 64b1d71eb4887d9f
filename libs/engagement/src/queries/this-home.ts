/** The server and the database that a statement runs in; a dump takes neither along. */
export const THIS_HOME =
  'SELECT c.system_identifier::text AS server, d.oid AS database FROM pg_control_system() c, pg_database d WHERE d.datname = current_database()';
