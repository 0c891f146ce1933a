package org.hemicycle.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.test.contract.HttpContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=identity", "test.tokens=false"})
@ActiveProfiles("demo")
@WithPostgres
class HttpContractIT {

    private static final Set<String> OF_THE_TOKEN_SERVER = Set.of(
            "GET /oauth2/authorize",
            "POST /oauth2/token",
            "POST /oauth2/revoke",
            "GET /userinfo",
            "GET /connect/logout",
            "GET /oauth2/jwks",
            "GET /.well-known/openid-configuration",
            "GET /.well-known/oauth-authorization-server");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping controllers;

    @Test
    void describesEveryOperationAndNoOther() {
        var served = controllers.getHandlerMethods().entrySet().stream()
                .filter(entry -> isDescribed(entry.getValue().getBeanType().getPackageName()))
                .flatMap(entry -> operations(entry.getKey()));

        assertThat(Stream.concat(served, OF_THE_TOKEN_SERVER.stream()).collect(Collectors.toSet()))
                .isEqualTo(HttpContract.of("identity").operations());
    }

    /** Of what every service has from the platform, only what concerns those who use or check identity. */
    private static boolean isDescribed(String controllers) {
        return controllers.startsWith("org.hemicycle.identity")
                || controllers.equals("org.hemicycle.platform.approval")
                || controllers.equals("org.hemicycle.platform.checkpoint");
    }

    private static Stream<String> operations(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .flatMap(method -> mapping.getPatternValues().stream()
                        .map(pattern -> method + " " + pattern.replaceAll("\\{(\\w+):[^}]*\\}+", "{$1}")));
    }
}
