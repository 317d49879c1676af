package vn.sohotich.platform.identity.signin;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.SignInSettings;
import vn.sohotich.platform.identity.problem.Problems;
import vn.sohotich.platform.identity.token.AccessTokens;

/**
 * Which requests need what: tokens on {@code /api/**} leave no session and need no forgery guard; everything else is a
 * browser session with both.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SignInRules {
    private static final String CONTENT_POLICY = """
            default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; \
            connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'""";

    private static final RequestMatcher WITH_TOKEN =
            request -> request.getServletPath().startsWith("/api/") && TokenFilter.tokenOf(request) != null;

    @Bean
    @Order(1)
    SecurityFilterChain tokenRules(HttpSecurity http, AccessTokens tokens, Turned turned) {
        http.securityMatcher(WITH_TOKEN)
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .addFilterBefore(new TokenFilter(tokens, turned), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(turned).accessDeniedHandler(turned))
                .headers(SignInRules::harden);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain sessionRules(
            HttpSecurity http,
            AccountSignIn signIn,
            Accounts accounts,
            SignInSettings settings,
            Clock clock,
            Turned turned) {
        http.authenticationProvider(signIn)
                .authorizeHttpRequests(requests -> requests.requestMatchers(Visitors.OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in").failureHandler(turned))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()))
                .addFilterBefore(new SessionStanding(accounts, settings, clock), AuthorizationFilter.class)
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(turned).accessDeniedHandler(turned))
                .headers(SignInRules::harden);
        return http.build();
    }

    @SuppressWarnings("NullAway")
    private static HttpSessionRequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod())
                && request.getHeader("HX-Request") == null
                && !Problems.wanted(request)
                && String.valueOf(request.getHeader("Accept")).contains("text/html"));
        return cache;
    }

    private static void harden(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
    }
}
