package org.hemicycle.identity.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hemicycle.identity.Browser;
import org.hemicycle.identity.Caller;
import org.hemicycle.identity.reminder.NoticeRounds;
import org.hemicycle.identity.reminder.ReminderRounds;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

/** With a mail server, a link goes to the person it is for and to nobody else. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=identity",
            "test.tokens=false",
            "identity.mail.host=127.0.0.1",
            "identity.mail.from=office@example.org",
            "identity.mail.tls=false",
            "identity.mail.patience=1s"
        })
@ActiveProfiles("demo")
@WithPostgres
class MailIT {

    private static final Pattern LINK = Pattern.compile("link=([\\w-]+)");
    private static final GreenMail SERVER = new GreenMail(
            new ServerSetup(TestSocketUtils.findAvailableTcpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Autowired
    ReminderRounds reminders;

    @Autowired
    NoticeRounds notices;

    @Autowired
    Clock clock;

    private final String email = "utopus-%s@example.org".formatted(UUID.randomUUID());

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("identity.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void emptyMailboxes() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void theLinkGoesToThePersonAlone() throws Exception {
        var answer = invite();

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().path("link").isNull()).isTrue();
        var letter = onlyLetter();
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly(email);
        var link = LINK.matcher(String.valueOf(letter.getContent()));
        assertThat(link.find()).isTrue();

        var chosen = new Browser(port)
                .submit(
                        "/activation?link=" + link.group(1),
                        "/activation",
                        Map.of("link", link.group(1), "password", "seven herons over water"));
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(new Browser(port).signIn(email, "seven herons over water").statusCode())
                .isEqualTo(303);
    }

    @Test
    void theLetterDoesNotTellWhatItIsFor() throws Exception {
        invite();

        var letter = onlyLetter();
        assertThat(letter.getSubject()).isEqualTo("A link for you / Un lien pour vous");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getContent() + GreenMailUtil.getHeaders(letter))
                .contains("by which you choose a password", "choisir un mot de passe")
                .doesNotContainIgnoringCase("Raphael")
                .doesNotContainIgnoringCase("secretariat")
                .doesNotContainIgnoringCase("hemicycle");
    }

    @Test
    void nobodyIsInvitedWhenTheServerTakesNothing() {
        SERVER.stop();
        try {
            assertThat(invite().status()).isEqualTo(503);
        } finally {
            SERVER.start();
        }
        assertThat(known()).isZero();

        assertThat(invite().status()).isEqualTo(201);
        assertThat(known()).isOne();
    }

    @Test
    void aReminderGoesToTheMembersPointOfContactAndSaysTheSameToAll() throws Exception {
        inviteContactOf("UTO");
        SERVER.purgeEmailFromAllMailboxes();
        var election = UUID.randomUUID();

        reminders.remind(election, 1, List.of("UTO", "XXB"), clock.instant().plus(Duration.ofDays(3)));
        reminders.deliverAll();

        var letter = onlyLetter();
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly(email);
        assertThat(String.valueOf(letter.getContent()))
                .contains("Everybody on the roll gets this letter", "qu'ils aient voté ou non")
                .doesNotContain("UTO", election.toString());
        assertThat(settled(election)).containsExactlyInAnyOrder("UTO HANDED_OVER", "XXB FAILED NO_ADDRESS");
    }

    @Test
    void aNoticeGoesToThePersonAndTellsNothing() throws Exception {
        inviteContactOf("UTN");
        SERVER.purgeEmailFromAllMailboxes();
        var person = db.sql("select person from personal_data where email = ?")
                .param(email)
                .query(UUID.class)
                .single();
        var notice = UUID.randomUUID();

        notices.tell(notice, person);
        notices.tell(notice, person);
        notices.tell(UUID.randomUUID(), UUID.randomUUID());
        notices.deliverAll();

        var letter = onlyLetter();
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly(email);
        assertThat(letter.getSubject()).isEqualTo("Something to read / Quelque chose à lire");
        assertThat(letter.getContent() + GreenMailUtil.getHeaders(letter))
                .contains("There is something new for you to read", "Connectez-vous")
                .doesNotContainIgnoringCase("concern")
                .doesNotContainIgnoringCase("case")
                .doesNotContainIgnoringCase("hemicycle")
                .doesNotContain(notice.toString());
        assertThat(db.sql("select data from ledger where type = 'identity.notice-settled.v1' order by id")
                        .query(String.class)
                        .list())
                .anyMatch(told -> told.contains("HANDED_OVER"))
                .anyMatch(told -> told.contains("NO_ADDRESS"))
                .noneMatch(told -> told.contains(person.toString()));
        assertThat(db.sql("select count(*) from notice_mail where person is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoVotesAsAPersonIsRemindedInPerson() throws Exception {
        var person = UUID.fromString(invite().body().path("person").asString());
        SERVER.purgeEmailFromAllMailboxes();
        var stranger = UUID.randomUUID().toString();
        var round = UUID.randomUUID();

        reminders.remind(
                round, 1, List.of(person.toString(), stranger), clock.instant().plus(Duration.ofDays(3)));
        reminders.deliverAll();

        assertThat(onlyLetter().getAllRecipients()).extracting(Object::toString).containsExactly(email);
        assertThat(settled(round)).containsExactlyInAnyOrder(person + " HANDED_OVER", stranger + " FAILED NO_ADDRESS");
    }

    @Test
    void aReminderThatNoServerTakesIsTriedAgain() throws Exception {
        inviteContactOf("UTA");
        SERVER.purgeEmailFromAllMailboxes();
        var election = UUID.randomUUID();
        reminders.remind(election, 1, List.of("UTA"), clock.instant().plus(Duration.ofDays(3)));
        SERVER.stop();
        try {
            reminders.deliverAll();
        } finally {
            SERVER.start();
        }
        assertThat(settled(election)).isEmpty();

        db.sql("update ballot_reminder set due_at = now() where election = ?")
                .param(election)
                .update();
        reminders.deliverAll();

        assertThat(settled(election)).containsExactly("UTA HANDED_OVER");
    }

    private List<String> settled(UUID election) {
        return db.sql("""
                        select concat_ws(' ', data::json ->> 'member', data::json ->> 'outcome', data::json ->> 'reason') from ledger
                        where subject = ? and type = 'identity.reminder-settled.v1'""").param(election.toString()).query(String.class).list();
    }

    private void inviteContactOf(String country) {
        var answer = new Caller(port)
                .post("/invitations", new Caller(port).tokenOf("officer"), """
                        {"displayName": "Raphael", "email": "%s",
                         "affiliation": {"kind": "government", "country": "%s", "firstDay": "2016-01-01"},
                         "roles": [{"role": "point-of-contact", "firstDay": "2016-01-01"}]}""".formatted(email, country));
        assertThat(answer.status()).isEqualTo(201);
    }

    private int known() {
        return db.sql("select count(*) from personal_data where email = ?")
                .param(email)
                .query(Integer.class)
                .single();
    }

    private MimeMessage onlyLetter() {
        assertThat(SERVER.waitForIncomingEmail(5_000, 1)).isTrue();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        return SERVER.getReceivedMessages()[0];
    }

    private Caller.Reply invite() {
        return new Caller(port).post("/invitations", new Caller(port).tokenOf("officer"), """
                        {"displayName": "Raphael", "email": "%s",
                         "affiliation": {"kind": "secretariat", "firstDay": "2016-01-01"},
                         "roles": [{"role": "secretariat", "firstDay": "2016-01-01"}]}""".formatted(email));
    }
}
