package org.hemicycle.portal.frame;

import java.util.Locale;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.ViewResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templatemode.TemplateMode;

/** Templates and their words. A word that is missing fails the page, and the build before it. */
@Configuration(proxyBeanMethods = false)
class PageEngine {

    @Bean
    MessageSource messageSource() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("portal/words");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setDefaultLocale(Locale.ENGLISH);
        return words;
    }

    @Bean
    SpringTemplateEngine templateEngine(ApplicationContext context, MessageSource messageSource) {
        var templates = new SpringResourceTemplateResolver();
        templates.setApplicationContext(context);
        templates.setPrefix("classpath:/templates/portal/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messageSource);
        engine.setEnableSpringELCompiler(false);
        return engine;
    }

    @Bean
    ViewResolver pageViews(SpringTemplateEngine engine) {
        var pages = new ThymeleafViewResolver();
        pages.setTemplateEngine(engine);
        pages.setCharacterEncoding("UTF-8");
        return pages;
    }
}
