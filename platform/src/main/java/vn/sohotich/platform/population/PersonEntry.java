package vn.sohotich.platform.population;

import java.time.Instant;
import java.util.UUID;
import vn.sohotich.linkage.RegisteredPerson;

/**
 * A person as the register has them now, since which load, and the load that saw them last. The id is the register's own
 * and says nothing about the person: it is the one to use in addresses and in the audit trail.
 */
public record PersonEntry(
        UUID id, RegisteredPerson person, long firstLoad, long validSince, Instant validSinceAt, long lastSeen) {}
