package org.hemicycle.identity.mail;

import org.hemicycle.identity.account.Mailbox;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends links by mail if a mail server is named; else officers hand them over. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailSetup {

    @Bean
    @ConditionalOnExpression("!'${identity.mail.host}'.isBlank()")
    Mailbox smtpMailbox(MailSettings settings) {
        return new SmtpMailbox(settings);
    }
}
