package vn.sohotich.platform.identity.signin;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/** What a browser session remembers: whose it is and since when. Roles and units are read anew every time. */
record SessionKey(String username, Instant since) implements Principal, Serializable {
    @Override
    public String getName() {
        return username;
    }
}
