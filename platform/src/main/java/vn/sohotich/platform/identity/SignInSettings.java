package vn.sohotich.platform.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient signing in is.
 *
 * @param failures wrong passwords in a row that lock an account
 * @param lock how long such a lock lasts
 * @param life how long a session lives at most, however busy
 */
@ConfigurationProperties("sohotich.identity")
public record SignInSettings(
        @DefaultValue("5") int failures,
        @DefaultValue("15m") Duration lock,
        @DefaultValue("24h") Duration life) {}
