/**
 * The store under every law that it must keep, on SQLite and on PostgreSQL, and under the faults
 * that disks, people and other processes bring: damaged bytes, full disks, kills, second writers.
 */
package isnad.app.store;
