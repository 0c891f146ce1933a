package org.hemicycle.membership.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemicycle.membership.letters.Correspondence.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hemicycle.membership.ProcedureDay;
import org.hemicycle.membership.standing.StandingProcedure;
import org.hemicycle.membership.standing.StandingRegister;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.web.IfMatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register on a real database, with its ledger. */
@SpringBootTest(properties = "spring.config.name=membership")
@WithPostgres
class LettersRegisterIT {

    private static final LetterReader SECRETARIAT = LetterReader.secretariat();

    @Autowired
    LettersRegister register;

    @Autowired
    LetterProcedure procedure;

    @Autowired
    LetterIndex index;

    @Autowired
    LettersDataset dataset;

    @Autowired
    StandingProcedure standing;

    @Autowired
    StandingRegister standings;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @Test
    void lettersOfAYearCountryAndTypeAreNumberedForPeople() {
        var first = register.send(closing("ISL", LocalDate.of(2018, 4, 26)));
        var second = register.send(closing("ISL", LocalDate.of(2018, 5, 2)));
        var nextYear = register.send(closing("ISL", LocalDate.of(2019, 1, 2)));

        assertThat(List.of(first, second, nextYear))
                .extracting(id -> view(id).reference())
                .containsExactly("2018/ISL/CLOSED/1", "2018/ISL/CLOSED/2", "2019/ISL/CLOSED/1");
    }

    @Test // D-18
    void aLetterOfOursBecomesPublicWhenItsSendingIsProven() {
        var letter = register.send(closing("NOR", LocalDate.of(2018, 4, 26)));

        register.publish(letter, LocalDate.of(2018, 4, 26));
        assertThat(index.find(letter, LetterReader.anybody())).isEmpty();
        assertThat(publicFacts(letter)).isEmpty();

        register.recordSending(letter, new SendingProof(clock.instant(), "email", "message 1", null));
        assertThat(index.find(letter, LetterReader.anybody())).hasValueSatisfying(seen -> {
            assertThat(seen.file()).isNull();
            assertThat(seen.publishedOn()).isNotNull();
        });
        assertThat(publicFacts(letter)).containsExactly("membership.letter-published.v1");
    }

    @Test // D-30
    void wordsKeepTheirScript() {
        var turkish = "Sayın Eş Başkanlar, İmza: ığüşöç";
        var azerbaijani = "Hörmətli həmsədrlər, Azərbaycan Hökuməti";

        var letter = procedure.register(incoming(
                "OTHER",
                "AZE",
                "az",
                new LetterText("az", azerbaijani),
                new LetterText("tr", turkish),
                new LetterText("en", "Dear co-chairs")));

        assertThat(index.words(letter, null, SECRETARIAT)).hasValueSatisfying(words -> {
            assertThat(words.body()).isEqualTo(azerbaijani);
            assertThat(words.label()).isEqualTo("authentic original");
        });
        assertThat(index.words(letter, "tr", SECRETARIAT)).hasValueSatisfying(words -> {
            assertThat(words.body()).isEqualTo(turkish);
            assertThat(words.label()).isEqualTo("unofficial translation");
        });
    }

    @Test
    void erasedWordsLeaveEntryAndCommitment() {
        var letter = procedure.register(incoming("OTHER", "CHL", "es", new LetterText("es", "Señores")));
        var before = index.words(letter, "es", SECRETARIAT).orElseThrow();
        var commitment = Commitment.to("Señores", HexFormat.of().parseHex(Objects.requireNonNull(before.salt())))
                .hex();
        assertThat(before.commitment()).isEqualTo(commitment);

        procedure.eraseText(letter, new IfMatch(view(letter).version()), null, "request-of-the-person");

        var erased = index.words(letter, "es", SECRETARIAT).orElseThrow();
        assertThat(erased.erased()).isTrue();
        assertThat(erased.body()).isNull();
        assertThat(erased.salt()).isNull();
        assertThat(erased.commitment()).isEqualTo(commitment);
        assertThat(Objects.requireNonNull(view(letter).file()).signatory()).isNull();
        assertThat(ledger(letter).getFirst()).contains(commitment).doesNotContain("Señores");
        assertThat(count("letter_body where letter = '" + letter + "'")).isZero();
    }

    @Test
    void theLedgerHoldsNeitherNamesNorWords() {
        var letter = procedure.register(incoming("EVIDENCE", "PER", "es", new LetterText("es", "Informe secreto")));

        assertThat(String.join("", ledger(letter)))
                .contains("\"type\":\"EVIDENCE\"")
                .doesNotContain("A. Person")
                .doesNotContain("Ministry of Administration")
                .doesNotContain("Informe");
    }

    @Test // D-25; "no member of staff" may grant one (OGP, Country Dates and Deadlines)
    void aRequestForAnExtensionIsAnsweredByItself() {
        var request = procedure.register(incoming("EXTENSION_REQUEST", "ISR", "en"));

        var reply = new LetterId(Objects.requireNonNull(view(request).repliedBy()));
        assertThat(view(reply).type()).isEqualTo(LetterType.NO_EXTENSION);
        assertThat(index.words(reply, null, SECRETARIAT))
                .hasValueSatisfying(words -> assertThat(words.body())
                        .contains("no member of staff may grant an extension", "letter of 20 April 2018"));
    }

    @Test // D-25
    void forceMajeureGoesToTheSubcommitteeAndIsNotAnsweredByItself() {
        var request = view(procedure.register(incoming("FORCE_MAJEURE", "ISR", "en")));

        assertThat(request.toOffice()).isEqualTo("Criteria and Standards subcommittee");
        assertThat(request.repliedBy()).isNull();
    }

    @Test // Malta 2023: answered by the Chief Executive on behalf of the chairs of the subcommittee
    void aLetterOfRecommitmentIsAnsweredAndChangesNoStanding() {
        standing.admit("MLT", LocalDate.of(2011, 9, 1), "test:member");
        var before = standings.history("MLT").orElseThrow();

        var letter = procedure.register(incoming("RECOMMITMENT", "MLT", "en"));
        var answer = procedure.reply(
                letter,
                new IfMatch(view(letter).version()),
                new LetterProcedure.Answer("RECOMMITMENT_ACK", "en", Map.of("letterDate", "2018-04-20"), List.of()));

        assertThat(view(letter).repliedBy()).isEqualTo(answer.value());
        assertThat(view(answer).fromOffice()).isEqualTo("Chief Executive");
        assertThat(standings.history("MLT").orElseThrow().entries()).isEqualTo(before.entries());
    }

    @Test
    void lettersThatAProcedureWaitsForAreHandedInThere() {
        assertThatThrownBy(() -> procedure.register(incoming("WITHDRAWAL", "ISL", "en")))
                .hasMessage(LetterRule.HANDED_TO_ITS_PROCEDURE.sentence());
        assertThatThrownBy(() -> procedure.register(incoming("POSTCARD", "ISL", "en")))
                .hasMessageContaining("POSTCARD");
        assertThatThrownBy(() -> register.register(incoming("WELCOME", "ISL", "en")))
                .hasMessage(LetterRule.GOES_THIS_WAY.sentence());
    }

    @Test
    void aLetterOfTomorrowIsNotReceivedToday() {
        ProcedureDay.isNow(db, "2018-04-21T00:00:00Z");
        try {
            assertThatThrownBy(() -> procedure.register(incoming("OTHER", "ISL", "en")))
                    .hasMessageContaining(LetterRule.NOT_AHEAD.sentence());
        } finally {
            ProcedureDay.isToday(db);
        }
    }

    @Test
    void openDataListsPublishedLettersOnly() {
        var published = register.send(closing("FIN", LocalDate.of(2018, 4, 26)));
        var draft = register.send(closing("FIN", LocalDate.of(2018, 4, 27)));
        register.recordSending(published, new SendingProof(clock.instant(), "email", "message 1", null));
        register.publish(published, LocalDate.of(2018, 4, 30));

        var ids = new java.util.ArrayList<Object>();
        dataset.rows(row -> {
            assertThat(row).hasSameSizeAs(dataset.columns());
            ids.add(row.getFirst());
        });

        assertThat(ids).contains(published.toString()).doesNotContain(draft.toString());
    }

    private static Outgoing closing(String country, LocalDate date) {
        return new Outgoing(
                "CLOSED", country, null, "Government", date, Map.of("letterDate", "2018-01-10"), List.of(), null);
    }

    private LetterView view(LetterId id) {
        return index.find(id, SECRETARIAT).orElseThrow();
    }

    private List<String> ledger(LetterId id) {
        return db.sql("select data from ledger where subject = ? order by id")
                .param(id.toString())
                .query(String.class)
                .list();
    }

    private List<String> publicFacts(LetterId id) {
        return db.sql("select type from public_log where subject = ? order by id")
                .param(id.toString())
                .query(String.class)
                .list();
    }

    private int count(String what) {
        return db.sql("select count(*) from " + what).query(Integer.class).single();
    }
}
