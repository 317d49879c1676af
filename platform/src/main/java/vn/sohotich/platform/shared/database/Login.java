package vn.sohotich.platform.shared.database;

/** A database role and its password; the password never shows in a log. */
public record Login(String user, String password) {
    @Override
    public String toString() {
        return "Login[" + user + "]";
    }
}
