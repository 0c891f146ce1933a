package org.hemicycle.portal.web;

import java.util.List;
import org.hemicycle.portal.frame.LanguageChoice;
import org.hemicycle.portal.session.Visits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives every page the same habits. */
@Configuration(proxyBeanMethods = false)
class PageHabits implements WebMvcConfigurer {

    private final Visits visits;
    private final LanguageChoice languages = new LanguageChoice();

    PageHabits(Visits visits) {
        this.visits = visits;
    }

    @Bean
    LocaleResolver localeResolver() {
        return languages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(languages);
        interceptors.addInterceptor(new PageAdmittance(visits));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new VisitArgument(visits));
        resolvers.add(new DoorArgument(visits));
    }
}
