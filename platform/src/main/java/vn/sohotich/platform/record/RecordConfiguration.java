package vn.sohotich.platform.record;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohotich.platform.book.ScanKinds;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;

/** The kinds of books that this installation knows. */
@Configuration(proxyBeanMethods = false)
class RecordConfiguration {
    @Bean
    BookTypes bookTypes() {
        return BookTypes.shipped();
    }

    /** Scans are named by the code of any kind that has a definition; which codes are official is known of five only. */
    @Bean
    ScanKinds definedKinds(BookTypes types) {
        Set<String> codes = types.all().stream().map(BookType::kind).collect(Collectors.toSet());
        return () -> codes;
    }
}
