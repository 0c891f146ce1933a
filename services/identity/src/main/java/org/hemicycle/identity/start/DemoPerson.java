package org.hemicycle.identity.start;

import static org.hemicycle.identity.person.Affiliation.Kind.GOVERNMENT;
import static org.hemicycle.identity.person.Role.AUDITOR;
import static org.hemicycle.identity.person.Role.DEMO_OPERATOR;
import static org.hemicycle.identity.person.Role.ELIGIBILITY_ANALYST;
import static org.hemicycle.identity.person.Role.OPERATOR;
import static org.hemicycle.identity.person.Role.POINT_OF_CONTACT;
import static org.hemicycle.identity.person.Role.SECRETARIAT;
import static org.hemicycle.identity.person.Role.WITNESS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.identity.person.Affiliation;
import org.hemicycle.identity.person.NewPerson;
import org.hemicycle.identity.person.Role;
import org.hemicycle.identity.person.RoleGrant;
import org.hemicycle.platform.operation.SecretCheck;
import org.jspecify.annotations.Nullable;

/** Somebody of the demo. The secret is as public as this line: {@code demo-} and the client id. */
record DemoPerson(
        String clientId,
        String displayName,
        Affiliation.Kind kind,
        @Nullable String country,
        Set<Role> roles) {

    /** The partnership was launched on this day, so no demo begins before it. */
    private static final LocalDate LAUNCH = LocalDate.of(2011, 9, 20);

    static final List<DemoPerson> ALL = List.of(
            secretariat("officer", "Officer (demo)", SECRETARIAT),
            secretariat("second-officer", "Second officer (demo)", SECRETARIAT),
            secretariat("analyst", "Eligibility analyst (demo)", ELIGIBILITY_ANALYST),
            secretariat("second-analyst", "Second eligibility analyst (demo)", ELIGIBILITY_ANALYST),
            secretariat("operator", "Operator (demo)", OPERATOR, DEMO_OPERATOR),
            secretariat("auditor", "Auditor (demo)", AUDITOR),
            new DemoPerson("witness", "Witness's system (demo)", Affiliation.Kind.PARTNER, null, Set.of(WITNESS)),
            new DemoPerson("poc-mar", "Point of contact, Morocco (demo)", GOVERNMENT, "MAR", Set.of(POINT_OF_CONTACT)),
            new DemoPerson(
                    "poc-png",
                    "Point of contact, Papua New Guinea (demo)",
                    GOVERNMENT,
                    "PNG",
                    Set.of(POINT_OF_CONTACT)),
            contact("poc-bra", "Brazil"),
            contact("poc-chl", "Chile", Role.COMMITTEE_MEMBER),
            contact("poc-col", "Colombia"),
            contact("poc-fra", "France"),
            contact("poc-gbr", "United Kingdom"),
            contact("poc-geo", "Georgia", Role.COMMITTEE_MEMBER),
            contact("poc-idn", "Indonesia", Role.COMMITTEE_MEMBER),
            contact("poc-ita", "Italy"),
            contact("poc-ken", "Kenya"),
            contact("poc-mex", "Mexico"),
            contact("poc-nor", "Norway"),
            contact("poc-phl", "Philippines"),
            contact("poc-rou", "Romania", Role.COMMITTEE_MEMBER),
            contact("poc-tun", "Tunisia"),
            contact("poc-ukr", "Ukraine"),
            contact("poc-zaf", "South Africa", Role.COMMITTEE_MEMBER),
            outside("co-chair", "Co-chair (demo)", Role.CO_CHAIR),
            outside("trustee-one", "First trustee (demo)", Role.TRUSTEE),
            outside("trustee-two", "Second trustee (demo)", Role.TRUSTEE),
            outside("trustee-three", "Third trustee (demo)", Role.TRUSTEE),
            new DemoPerson("partner", "Partner's system (demo)", Affiliation.Kind.PARTNER, null, Set.of(Role.PARTNER)));

    private static DemoPerson secretariat(String clientId, String displayName, Role... roles) {
        return new DemoPerson(
                clientId,
                displayName,
                Affiliation.Kind.SECRETARIAT,
                null,
                Arrays.stream(roles).collect(Collectors.toUnmodifiableSet()));
    }

    /** Who speaks for a government; the last three letters of the name are its code. */
    private static DemoPerson contact(String clientId, String country, Role... more) {
        var roles = Stream.concat(Stream.of(POINT_OF_CONTACT), Arrays.stream(more));
        return new DemoPerson(
                clientId,
                "Point of contact, %s (demo)".formatted(country),
                GOVERNMENT,
                clientId.substring(4).toUpperCase(Locale.ROOT),
                roles.collect(Collectors.toUnmodifiableSet()));
    }

    /** Somebody of civil society. */
    private static DemoPerson outside(String clientId, String displayName, Role role) {
        return new DemoPerson(clientId, displayName, Affiliation.Kind.CIVIL_SOCIETY, null, Set.of(role));
    }

    String secret() {
        return SecretCheck.DEMO + clientId;
    }

    /** What to sign in with on the page, with the same secret. */
    String address() {
        return clientId + "@example.org";
    }

    NewPerson toNewPerson() {
        var grants =
                roles.stream().map(role -> new RoleGrant(role, LAUNCH, null)).collect(Collectors.toSet());
        return new NewPerson(displayName, address(), new Affiliation(kind, country, null, LAUNCH, null), grants);
    }
}
