package vn.sohotich.platform.delivery;

import java.security.SecureRandom;
import java.util.function.LongSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohotich.platform.delivery.sampling.SamplingTables;

/** The tables of the standard, and where the seeds of draws come from. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {
    private static final long LARGEST = 1L << 53;

    @Bean
    SamplingTables samplingTables() {
        return SamplingTables.shipped();
    }

    /** Seeds that nobody can foresee; each is kept with its draw. */
    @Bean
    LongSupplier drawSeeds() {
        SecureRandom random = new SecureRandom();
        return () -> random.nextLong(LARGEST);
    }
}
