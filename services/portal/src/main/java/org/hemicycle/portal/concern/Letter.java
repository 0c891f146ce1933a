package org.hemicycle.portal.concern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a letter of concern says, field by field as the service keeps it. */
public record Letter(
        List<String> countries,
        @Nullable String filerKind,
        boolean pseudonymous,
        List<Signatory> filers,
        String subject,
        List<Concern> concerns,
        @Nullable String effectOnCivilSociety,
        @Nullable String actionRequested,
        @Nullable String earlierSteps,
        @Nullable String parallelProceedings,
        boolean consentToPublish,
        String language,
        @Nullable String safety,
        @Nullable String signature) {

    /** One of those who file. */
    public record Signatory(
            String name,
            @Nullable String legalNature,
            @Nullable String contact,
            @Nullable String involvement,
            boolean involved,
            boolean involvedInCountry,
            boolean consentsToBeNamed) {}

    /** Its number is its place. */
    public record Concern(
            String issue,
            String text,
            @Nullable String factsFrom,
            @Nullable String factsTo,
            List<String> breaches,
            List<Evidence> evidence) {}

    /** @param document the id of a file that was handed in */
    public record Evidence(
            String source,
            @Nullable String date,
            @Nullable String link,
            @Nullable String document,
            boolean confidential) {}

    static final Letter EMPTY = new Letter(
            List.of(), null, true, List.of(), "", List.of(), null, null, null, null, false, "en", null, null);

    Letter about(String newSubject, List<String> newCountries, String newLanguage) {
        return new Letter(
                newCountries,
                filerKind,
                pseudonymous,
                filers,
                newSubject,
                concerns,
                effectOnCivilSociety,
                actionRequested,
                earlierSteps,
                parallelProceedings,
                consentToPublish,
                newLanguage,
                safety,
                signature);
    }

    Letter by(@Nullable String kind, boolean hidden, List<Signatory> signatories, boolean published) {
        return new Letter(
                countries,
                kind,
                hidden,
                signatories,
                subject,
                concerns,
                effectOnCivilSociety,
                actionRequested,
                earlierSteps,
                parallelProceedings,
                published,
                language,
                safety,
                signature);
    }

    Letter with(List<Concern> numbered) {
        return new Letter(
                countries,
                filerKind,
                pseudonymous,
                filers,
                subject,
                numbered,
                effectOnCivilSociety,
                actionRequested,
                earlierSteps,
                parallelProceedings,
                consentToPublish,
                language,
                safety,
                signature);
    }

    /** @param number counted from 1; one more than there are adds one */
    Letter with(int number, Concern concern) {
        var all = new ArrayList<>(concerns);
        if (number > all.size()) {
            all.add(concern);
        } else {
            all.set(number - 1, concern);
        }
        return with(all);
    }

    public Letter without(int number) {
        var all = new ArrayList<>(concerns);
        if (number >= 1 && number <= all.size()) {
            all.remove(number - 1);
        }
        return with(all);
    }

    public @Nullable Concern concern(int number) {
        return number >= 1 && number <= concerns.size() ? concerns.get(number - 1) : null;
    }
}
