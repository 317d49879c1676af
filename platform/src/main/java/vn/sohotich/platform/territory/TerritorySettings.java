package vn.sohotich.platform.territory;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** A CSV of administrative units to load at every start, beside the list that is shipped. */
@ConfigurationProperties("sohotich.territory")
record TerritorySettings(@Nullable Path file) {}
