package vn.sohotich.platform.identity.signin;

/** What may be fetched without an account: the way in, and what the way in looks like. */
final class Visitors {
    static final String[] OPEN = {
        "/sign-in",
        "/first-administrator",
        "/language/*",
        "/assets/**",
        "/webjars/**",
        "/favicon.ico",
        "/error",
        "/actuator/health/**"
    };

    private Visitors() {}

    static boolean isStatic(String path) {
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }
}
