package vn.sohotich.platform.work;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How many pieces of work may run at one time, and how often one is tried when the process keeps dying under it. */
@ConfigurationProperties("sohotich.work")
record WorkSettings(
        @DefaultValue("3") int threads, @DefaultValue("5") int attempts) {}
