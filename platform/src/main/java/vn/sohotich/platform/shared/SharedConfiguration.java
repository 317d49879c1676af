package vn.sohotich.platform.shared;

import java.time.Clock;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConfigurationPropertiesScan("vn.sohotich.platform")
class SharedConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
