package vn.sohotich.platform.shared.database;

/**
 * How to reach the database: the owner makes and changes tables, the application role only reads and writes rows.
 * {@code embedded} tells that no other process can be using it.
 */
public record DatabaseAccess(String url, Login owner, Login app, boolean embedded) {}
