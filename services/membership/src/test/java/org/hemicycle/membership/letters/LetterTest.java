package org.hemicycle.membership.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemicycle.membership.letters.Correspondence.NOW;
import static org.hemicycle.membership.letters.Correspondence.OFFICER;
import static org.hemicycle.membership.letters.Correspondence.TODAY;
import static org.hemicycle.membership.letters.Correspondence.aLetterOfIntent;
import static org.hemicycle.membership.letters.Correspondence.aWelcome;
import static org.hemicycle.membership.letters.Correspondence.proof;

import java.util.List;
import org.hemicycle.platform.rule.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class LetterTest {

    private final Letter welcome = aWelcome();

    @Test // D-13
    void aLetterToAGovernmentGoesToPointOfContactAndMinister() {
        assertThat(welcome.addressees())
                .extracting(Addressee::recipient)
                .containsExactly(Recipient.POINT_OF_CONTACT, Recipient.MINISTER_OF_RECORD);
    }

    @Test // D-18
    void isNotPublishedBeforeItsSendingIsProven() {
        assertThatThrownBy(() -> welcome.publish(TODAY, "country page", NOW))
                .isInstanceOf(RuleViolation.class)
                .extracting(refusal -> ((RuleViolation) refusal).rule())
                .isEqualTo(LetterRule.SENT_BEFORE_PUBLISHED);
    }

    @Test // D-18, D-13
    void proofForOneAddresseeIsNotEnough() {
        welcome.sent(Recipient.POINT_OF_CONTACT, proof(), TODAY, NOW);

        assertThat(welcome.sentAt()).isNull();
        assertThatThrownBy(() -> welcome.publish(TODAY, "country page", NOW))
                .hasMessageContaining("every addressee is proven");
    }

    @Test
    void theProofSaysWhoRecordedIt() {
        welcome.sent(null, proof(), TODAY, NOW);

        assertThat(welcome.sentAt()).isEqualTo(proof().sentAt());
        assertThat(welcome.addressees()).allSatisfy(one -> {
            assertThat(one.recordedBy()).isEqualTo(OFFICER);
            assertThat(one.proof()).isEqualTo("message 42");
        });
    }

    @Test
    void aPublicationAskedForHappensWithTheProof() {
        welcome.publishWhenSent(TODAY.minusDays(3), "country page", NOW);
        assertThat(welcome.isPublished()).isFalse();

        welcome.sent(null, proof(), TODAY, NOW);

        assertThat(welcome.publication().publishedOn()).isEqualTo(TODAY);
        assertThat(events(welcome)).hasAtLeastOneElementOfType(LetterEvent.Published.class);
    }

    @Test
    void aProofStaysAsItIs() {
        welcome.sent(Recipient.POINT_OF_CONTACT, proof(), TODAY, NOW);

        assertThatThrownBy(() -> welcome.sent(Recipient.POINT_OF_CONTACT, proof(), TODAY, NOW))
                .hasMessage(LetterRule.PROVEN_ONCE.sentence());
    }

    @Test
    void nothingWasSentTomorrow() {
        var tomorrow = new SendingProof(NOW.plusSeconds(1), "email", "message 42", OFFICER);

        assertThatThrownBy(() -> welcome.sent(null, tomorrow, TODAY, NOW)).hasMessage(LetterRule.NOT_AHEAD.sentence());
    }

    @Test
    void anIncomingLetterNeedsNoProofToBePublished() {
        var intent = aLetterOfIntent();

        intent.publish(TODAY, "country page", NOW);

        assertThat(intent.isPublished()).isTrue();
        assertThatThrownBy(() -> intent.sent(null, proof(), TODAY, NOW))
                .hasMessage(LetterRule.ONLY_OUTGOING_IS_SENT.sentence());
    }

    @Test
    void theFirstAnswerIsTheAnswer() {
        var intent = aLetterOfIntent();

        intent.answeredBy(welcome, NOW);
        intent.answeredBy(aWelcome(), NOW);

        assertThat(intent.replies().repliedBy()).isEqualTo(welcome.id());
    }

    @Test
    void aLetterIsNotAnsweredByOneOfTheSameSide() {
        assertThatThrownBy(() -> aLetterOfIntent().answeredBy(aLetterOfIntent(), NOW))
                .hasMessage(LetterRule.REPLY_GOES_BACK.sentence());
    }

    @Test
    void theCommitmentSurvivesTheErasureOfTheWords() {
        var before = welcome.entry().texts();

        welcome.eraseText("fr", "request-of-the-person", NOW);

        assertThat(welcome.entry().texts()).isEqualTo(before);
        assertThat(welcome.textsLeft()).containsExactly("en");
        assertThatThrownBy(() -> welcome.eraseText("fr", "again", NOW))
                .hasMessage(LetterRule.TEXT_STILL_THERE.sentence());
    }

    @Test
    void aDraftIsSeenByTheSecretariatOnly() {
        var morocco = LetterReader.governmentOf("MAR");

        assertThat(welcome.isVisibleTo(LetterReader.secretariat())).isTrue();
        assertThat(welcome.isVisibleTo(morocco)).isFalse();

        welcome.sent(null, proof(), TODAY, NOW);

        assertThat(welcome.isVisibleTo(morocco)).isTrue();
        assertThat(welcome.isVisibleTo(LetterReader.governmentOf("TUN"))).isFalse();
        assertThat(welcome.isVisibleTo(LetterReader.anybody())).isFalse();
    }

    private static List<?> events(Letter letter) {
        return List.copyOf((java.util.Collection<?>)
                java.util.Objects.requireNonNull(ReflectionTestUtils.invokeMethod(letter, "domainEvents")));
    }
}
