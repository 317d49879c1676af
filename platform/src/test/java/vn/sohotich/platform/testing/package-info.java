/** What every test with a database stands on: one PostgreSQL and one application for all, and codes nobody else uses. */
package vn.sohotich.platform.testing;
