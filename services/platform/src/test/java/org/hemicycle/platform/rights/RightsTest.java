package org.hemicycle.platform.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.identity.Actor;
import org.hemicycle.platform.web.MayCall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rights on a case about Morocco that the secretariat and auditors may know of. */
class RightsTest {

    private static final UUID RECUSED = UUID.randomUUID();
    private static final UUID ASSIGNED = UUID.randomUUID();
    private static final UUID SOMEBODY = UUID.randomUUID();

    private final Rights rights = new Rights(new Relations() {
        @Override
        public boolean isRecused(Actor actor, CaseFile file) {
            return RECUSED.equals(actor.person());
        }

        @Override
        public boolean isAssigned(Actor actor, CaseRef of) {
            return ASSIGNED.equals(actor.person());
        }
    });

    @ParameterizedTest(name = "{0} of {1}, {2}: {3} {4}")
    @CsvSource({
        "secretariat,      , SOMEBODY, 200, NONE",
        "secretariat,      , ASSIGNED, 200, ASSIGNED",
        "secretariat,      , RECUSED,  403,",
        "auditor,          , SOMEBODY, 403,",
        "point-of-contact, MAR, SOMEBODY, 200, PARTY",
        "point-of-contact, TUN, SOMEBODY, 404,",
        "partner,          , SOMEBODY, 404,",
        "expert,           , ASSIGNED, 404,"
    })
    void aClosedCaseIsForItsPartiesAndThoseInside(
            String role, @Nullable String government, String person, int status, @Nullable Relation relation) {
        var ruling = rule("read", role, government, person, file(Openness.CLOSED));

        assertThat(status(ruling)).isEqualTo(status);
        if (ruling instanceof Ruling.Allowed allowed) {
            assertThat(allowed.access()).isEqualTo(new Access(role, Objects.requireNonNull(relation)));
        }
    }

    @ParameterizedTest(name = "{0} of {1}, {2}: {3}")
    @CsvSource({
        "secretariat,      , SOMEBODY, 403",
        "secretariat,      , ASSIGNED, 200",
        "secretariat,      , RECUSED,  403",
        "point-of-contact, MAR, SOMEBODY, 403",
        "point-of-contact, TUN, SOMEBODY, 404"
    })
    void someActsAreForThoseOnlyWhoWereGivenTheCase(
            String role, @Nullable String government, String person, int status) {
        assertThat(status(rule("act", role, government, person, file(Openness.CLOSED))))
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}, {1}: as {2}")
    @CsvSource({"partner, SOMEBODY, anyone", "secretariat, RECUSED, anyone", "secretariat, SOMEBODY, secretariat"})
    void aPublicCaseIsReadByEverybodyAndFromInsideByThoseNotRecused(String role, String person, String as) {
        assertThat(rule("openly", role, null, person, file(Openness.PUBLIC)))
                .isInstanceOfSatisfying(
                        Ruling.Allowed.class,
                        allowed -> assertThat(allowed.access().role()).isEqualTo(as));
    }

    @Test
    void whoIsNotSignedInReadsWhatIsPublicAndIsAskedToSignInForTheRest() {
        var known = Optional.of(file(Openness.PUBLIC));

        assertThat(status(rights.rule(Actor.NOBODY, false, named("openly"), known)))
                .isEqualTo(200);
        assertThat(status(rights.rule(Actor.NOBODY, false, named("openly"), Optional.of(file(Openness.CLOSED)))))
                .isEqualTo(404);
        assertThat(status(rights.rule(Actor.NOBODY, false, named("read"), known)))
                .isEqualTo(401);
    }

    @Test
    void aCaseThatDoesNotExistIsAnsweredAsOneThatMayNotBeKnown() {
        var partner = new Actor(SOMEBODY, Set.of("partner"), null);

        assertThat(rights.rule(partner, true, named("read"), Optional.empty()))
                .isEqualTo(rights.rule(partner, true, named("read"), Optional.of(file(Openness.CLOSED))));
    }

    @Test
    void whoSpeaksForAGovernmentAndIsAnOfficerTooActsAsTheParty() {
        var both = new Actor(RECUSED, Set.of("secretariat", "point-of-contact"), "MAR");

        assertThat(rights.rule(both, true, named("read"), Optional.of(file(Openness.CLOSED))))
                .isEqualTo(Ruling.allowed("point-of-contact", Relation.PARTY));
    }

    private Ruling rule(String act, String role, @Nullable String government, String person, CaseFile file) {
        var id = switch (person) {
            case "RECUSED" -> RECUSED;
            case "ASSIGNED" -> ASSIGNED;
            default -> SOMEBODY;
        };
        return rights.rule(new Actor(id, Set.of(role), government), true, named(act), Optional.of(file));
    }

    private static CaseFile file(Openness openness) {
        var morocco = Interests.ofGovernment("MAR");
        return new CaseFile(new CaseRef("file", "1"), openness, Set.of("secretariat", "auditor"), morocco, true);
    }

    private static int status(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Allowed allowed -> 200;
            case Ruling.Denied denied -> denied.status();
        };
    }

    private static MayCall named(String act) {
        try {
            return Endpoints.class.getDeclaredMethod(act).getAnnotation(MayCall.class);
        } catch (NoSuchMethodException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** As a controller would declare them. */
    interface Endpoints {

        @MayCall(value = "secretariat", party = "point-of-contact")
        void read();

        @MayCall(assigned = {"secretariat", "expert"})
        void act();

        @MayCall(value = "secretariat", party = "point-of-contact", oncePublic = true)
        void openly();
    }
}
