package vn.sohotich.platform.record;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohotich.platform.record.definition.BookTypes;

/** The kinds of books that this installation knows. */
@Configuration(proxyBeanMethods = false)
class RecordConfiguration {
    @Bean
    BookTypes bookTypes() {
        return BookTypes.shipped();
    }
}
