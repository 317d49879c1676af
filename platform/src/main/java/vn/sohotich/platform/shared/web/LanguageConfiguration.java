package vn.sohotich.platform.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Vietnamese first, English second; the choice is kept in the cookie {@code lang}. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {
    private static final Locale VIETNAMESE = Locale.of("vi");

    @Bean
    MessageSource messageSource() {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasenames(basenames());
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(VIETNAMESE);
        return messages;
    }

    /** Every {@code messages/<module>.properties} there is. */
    static String[] basenames() {
        try {
            Resource[] bundles =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
            return Arrays.stream(bundles)
                    .map(bundle -> String.valueOf(bundle.getFilename()))
                    .map(name -> name.substring(0, name.length() - ".properties".length()))
                    .filter(name -> !name.endsWith("_en"))
                    .sorted()
                    .map(name -> "classpath:messages/" + name)
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("lang");
        resolver.setDefaultLocale(VIETNAMESE);
        resolver.setRejectInvalidCookies(false);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        return resolver;
    }
}
