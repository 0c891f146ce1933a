package org.hemicycle.membership.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.membership.admission.dossier.ApplicantLetter;
import org.hemicycle.membership.admission.dossier.Channel;
import org.hemicycle.membership.admission.dossier.FiledLetter;
import org.hemicycle.membership.admission.dossier.Item;
import org.hemicycle.membership.admission.dossier.LetterKind;
import org.hemicycle.membership.admission.dossier.Person;
import org.hemicycle.membership.admission.dossier.SignatoryLevel;
import org.hemicycle.membership.admission.dossier.Statements;
import org.hemicycle.membership.admission.rules.AdmissionRules;
import org.hemicycle.membership.admission.rules.Gap;
import org.hemicycle.membership.admission.rules.OutOfScope;
import org.hemicycle.membership.admission.rules.PublishedScore;
import org.hemicycle.membership.admission.rules.PublishedScore.Result;
import org.hemicycle.membership.admission.rules.PublishedScore.ValuesCheck;
import org.hemicycle.membership.admission.rules.RuleBooks;
import org.hemicycle.membership.admission.rules.ScoreInForce;
import org.hemicycle.membership.letters.LetterId;
import org.jspecify.annotations.Nullable;

/** Letters, scores and files to test with. Files get where they are through real steps. */
public final class AdmissionWorld {

    public static final AdmissionRules RULES_2016 = RuleBooks.shipped().inForceOn(LocalDate.of(2016, 12, 7));

    // OECD Open Government Review: 11 of 16; per area [CALC]: budget 4, information 3, assets 2, citizens 2
    static final ScoreInForce MOROCCO_2015 = new ScoreInForce(
            new PublishedScore(2015, 1, "ELIG-2014", 11, 16, Result.FAIL, ValuesCheck.NOT_REQUIRED),
            List.of(
                    new Gap("ACCESS_TO_INFORMATION", 1),
                    new Gap("ASSET_DISCLOSURE", 2),
                    new Gap("CITIZEN_ENGAGEMENT", 2)));
    // the access-to-information law of 12 March 2018 gave the missing point
    static final ScoreInForce MOROCCO_2018 = new ScoreInForce(
            new PublishedScore(2018, 1, "ELIG-2017", 12, 16, Result.PASS, ValuesCheck.PASSED),
            List.of(new Gap("ASSET_DISCLOSURE", 2), new Gap("CITIZEN_ENGAGEMENT", 2)));
    // freedominfo.org, 8 July 2013: 12 of 16, by a constitutional provision only
    static final ScoreInForce MALAWI_2013 = new ScoreInForce(
            new PublishedScore(2013, 1, "ELIG-2011", 12, 16, Result.PASS, ValuesCheck.NOT_REQUIRED),
            List.of(new Gap("ACCESS_TO_INFORMATION", 1)));

    private AdmissionWorld() {}

    /** Ten in the morning, Washington time or so. */
    static Instant on(String day) {
        return LocalDate.parse(day).atTime(15, 0).toInstant(ZoneOffset.UTC);
    }

    public static ApplicantLetter aLetter(String dated, String received) {
        return letter(
                dated, received, "Ministry of Administration Reform", SignatoryLevel.MINISTER, everything(), "MAR");
    }

    static ApplicantLetter letter(
            String dated,
            String received,
            String sender,
            SignatoryLevel level,
            Statements statements,
            @Nullable String ministry) {
        return new ApplicantLetter(
                LocalDate.parse(dated),
                LocalDate.parse(received),
                Channel.HANDED_OVER,
                "fr",
                "Co-chairs of the Steering Committee",
                sender,
                level,
                statements,
                ministry,
                null,
                null);
    }

    static Statements everything() {
        return new Statements(true, true, true, true, false);
    }

    static Statements nothing() {
        return new Statements(false, false, false, false, false);
    }

    static Statements theCabinetsWord() {
        return new Statements(false, false, false, false, true);
    }

    static FiledLetter filed(LetterKind kind, ApplicantLetter content) {
        return new FiledLetter(LetterId.next(), kind, content);
    }

    public static Application anApplication(String country, ApplicantLetter letter) {
        var signatory = Person.signatory("Somebody Important", "Minister", null);
        var contact = Person.pointOfContact("Somebody Else", null, "poc@example.org", "+1 202 555 0100");
        return new Application(country, ApplicantKind.NATIONAL_GOVERNMENT, letter, List.of(signatory, contact));
    }

    static Admission aFile(String country, ApplicantLetter letter, String registered) {
        return Admission.open(
                AdmissionId.next(),
                anApplication(country, letter),
                Optional.empty(),
                filed(LetterKind.INTENT, letter),
                RULES_2016,
                on(registered));
    }

    static Admission outOfScope(String country, ApplicantLetter letter, String registered) {
        return Admission.open(
                AdmissionId.next(),
                anApplication(country, letter),
                Optional.of(OutOfScope.NOT_A_UN_MEMBER),
                filed(LetterKind.INTENT, letter),
                RULES_2016,
                on(registered));
    }

    /** Morocco's letter, handed over at the Paris summit on 7 December 2016. */
    static Admission moroccosFile() {
        return aFile("MAR", aLetter("2016-11-28", "2016-12-07"), "2016-12-08");
    }

    static Admission acknowledged(Admission file, String day) {
        file.acknowledge(RULES_2016, on(day));
        return file;
    }

    static Admission foundComplete(Admission file, String day) {
        file.check(all(file, true), on(day));
        return file;
    }

    static Admission incomplete(Admission file, Item missing, String day) {
        var judged = all(file, true);
        judged.put(missing, false);
        file.check(judged, on(day));
        file.askForMissingItems(RULES_2016, on(day));
        return file;
    }

    static Map<Item, Boolean> all(Admission file, boolean present) {
        var judged = new EnumMap<Item, Boolean>(Item.class);
        file.dossier().required().forEach(item -> judged.put(item, present));
        return judged;
    }

    /** Complete, assessed by one score, which is also the newest. */
    static Admission assessed(Admission file, ScoreInForce score, String day) {
        file.assess(Optional.of(score), Optional.of(score), RULES_2016, on(day));
        return file;
    }

    static Admission moroccoWaits() {
        return assessed(
                foundComplete(acknowledged(moroccosFile(), "2016-12-09"), "2016-12-12"), MOROCCO_2015, "2016-12-12");
    }

    static AdmissionView view(Admission file) {
        return file.view(RULES_2016, on("2016-12-12"));
    }
}
