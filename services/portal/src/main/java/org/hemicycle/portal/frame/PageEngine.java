package org.hemicycle.portal.frame;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.ViewResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templatemode.TemplateMode;

/** Templates and their words. A word that is missing fails the page, and the build before it. */
@Configuration(proxyBeanMethods = false)
class PageEngine {

    private final boolean cached;

    /** Not cached while somebody writes templates: what is copied beside the classes is then seen at once. */
    PageEngine(@Value("${portal.templates.cached:true}") boolean cached) {
        this.cached = cached;
    }

    @Bean
    MessageSource messageSource() {
        var words = WordFiles.source();
        if (!cached) {
            words.setCacheSeconds(0);
        }
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
        templates.setCacheable(cached);
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
