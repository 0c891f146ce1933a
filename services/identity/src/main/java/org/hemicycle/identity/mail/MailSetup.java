package org.hemicycle.identity.mail;

import org.hemicycle.identity.account.Mailbox;
import org.hemicycle.identity.reminder.NoticeCarrier;
import org.hemicycle.identity.reminder.ReminderCarrier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends links and reminders by mail if a mail server is named; else officers hand them over. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailSetup {

    private static final String NAMED = "!'${identity.mail.host}'.isBlank()";

    @Bean
    @ConditionalOnExpression(NAMED)
    Mailbox smtpMailbox(MailSettings settings) {
        return new SmtpMailbox(new MailServer(settings));
    }

    @Bean
    @ConditionalOnExpression(NAMED)
    NoticeCarrier smtpNotices(MailSettings settings) {
        return new SmtpNotices(new MailServer(settings));
    }

    @Bean
    @ConditionalOnExpression(NAMED)
    ReminderCarrier smtpReminders(MailSettings settings) {
        return new SmtpReminders(new MailServer(settings));
    }
}
