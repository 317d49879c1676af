package vn.sohotich.platform.identity.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the REST interface, in groups by area of work. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    @Bean
    OpenAPI openApi() {
        SecurityScheme bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("An access token from /tokens");
        return new OpenAPI()
                .info(new Info()
                        .title("Sổ Hộ Tịch")
                        .version("v1")
                        .description("Refusals are problem details (RFC 9457) in Vietnamese, or in English when "
                                + "Accept-Language asks for it."))
                .components(new Components().addSecuritySchemes("token", bearer))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    @Bean
    GroupedOpenApi everything() {
        return GroupedOpenApi.builder().group("v1").pathsToMatch("/api/v1/**").build();
    }

    @Bean
    GroupedOpenApi recordsApi() {
        return GroupedOpenApi.builder()
                .group("records")
                .pathsToMatch("/api/v1/records/**", "/api/v1/books/**", "/api/v1/imports/**", "/api/v1/scans/**")
                .build();
    }

    @Bean
    GroupedOpenApi checking() {
        return GroupedOpenApi.builder()
                .group("checking")
                .pathsToMatch("/api/v1/population/**", "/api/v1/lookups/**", "/api/v1/approvals/**")
                .build();
    }

    @Bean
    GroupedOpenApi administration() {
        return GroupedOpenApi.builder()
                .group("administration")
                .pathsToMatch("/api/v1/accounts/**", "/api/v1/tokens/**", "/api/v1/me", "/api/v1/audit/**")
                .build();
    }
}
