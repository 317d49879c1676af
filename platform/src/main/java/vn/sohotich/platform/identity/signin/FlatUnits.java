package vn.sohotich.platform.identity.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import vn.sohotich.platform.identity.Jurisdictions;

/** Units without anything below them, for as long as no module answers for the real ones. */
@Configuration(proxyBeanMethods = false)
class FlatUnits {
    @Bean
    @Fallback
    Jurisdictions flatJurisdictions() {
        return codes -> codes;
    }
}
