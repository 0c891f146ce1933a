package org.hemicycle.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Gives every service the same habits at its HTTP edge. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableScheduling
@Import({Problems.class, SecurityRules.class})
public class WebHabits implements WebMvcConfigurer {

    private static final int BODY_LIMIT = 1024 * 1024;

    private final ObjectProvider<Admittance> rights;
    private final RateCheck rates;

    WebHabits(ObjectProvider<Admittance> rights, Environment environment) {
        this.rights = rights;
        this.rates = new RateCheck(Binder.get(environment)
                .bind("platform.rate-limits", Bindable.mapOf(String.class, Rate.class))
                .orElse(Map.of()));
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(rights.getObject());
        interceptors.addInterceptor(rates);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new IfMatchArgument());
    }

    @Bean
    @ConditionalOnMissingBean
    ConstraintRules constraintRules() {
        return new ConstraintRules(Map.of());
    }

    @Bean
    FilterRegistrationBean<TraceFilter> traceFilter() {
        var registration = new FilterRegistrationBean<>(new TraceFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyFilter> bodyFilter(
            ObjectProvider<RequestMappingHandlerMapping> mappings,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var registration =
                new FilterRegistrationBean<>(new BodyFilter(BODY_LIMIT, new HandlerLookup(mappings), problems));
        registration.setOrder(10); // after Spring Security: who may not enter has nothing read
        return registration;
    }

    @Bean
    IdempotentAnswers idempotentAnswers(JdbcClient db) {
        return new IdempotentAnswers(db);
    }

    @Bean
    AnswerCleanup answerCleanup(IdempotentAnswers answers) {
        return new AnswerCleanup(answers);
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            ObjectProvider<RequestMappingHandlerMapping> mappings,
            IdempotentAnswers answers,
            @Value("${platform.idempotency.secret}") String secret,
            PlatformTransactionManager transactions,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var filter = new IdempotencyFilter(
                new HandlerLookup(mappings),
                rights,
                answers,
                new Fingerprint(secret.getBytes(UTF_8)),
                new TransactionTemplate(transactions),
                problems);
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(20);
        return registration;
    }
}
