/** The pool, migrations and transactions; knows no table. */
package dk.raadslag.db;
