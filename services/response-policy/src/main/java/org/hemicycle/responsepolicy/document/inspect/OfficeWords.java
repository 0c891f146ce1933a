package org.hemicycle.responsepolicy.document.inspect;

import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;

/** What the words of the office formats mean here: which fetch from elsewhere, which tell of people, times and machines. */
final class OfficeWords {

    private static final Pattern FETCHES =
            Pattern.compile("(?i).*\\b(dde|ddeauto|includetext|includepicture|import|link|rd|database)\\b.*");
    private static final Pattern PERSON =
            Pattern.compile("(?i)author|initials|userid|providerid|useradd|lastmodifiedby");
    private static final Set<String> COMMENT = Set.of(
            "comment", "commentRangeStart", "commentRangeEnd", "commentReference", "commentEx", "threadedComment");
    private static final Set<String> DELETED = Set.of("del", "moveFrom", "delText", "rPrChange", "pPrChange");
    private static final Set<String> PARTS_LEFT_OUT = Set.of(
            "core-properties",
            "extended-properties",
            "custom-properties",
            "thumbnail",
            "customXml",
            "people",
            "person",
            "printerSettings",
            "/font");
    private static final Set<String> NAMES_OF_PARTS_LEFT_OUT =
            Set.of("embedRegular", "embedBold", "embedItalic", "embedBoldItalic", "pageSetup");

    private final Set<Finding> found;
    private boolean instruction;

    OfficeWords(Set<Finding> found) {
        this.found = found;
    }

    void check(StartElement element) {
        var name = element.getName().getLocalPart();
        instruction = name.equals("instrText");
        if (name.equals("Relationship")) {
            relationship(element);
        }
        if (name.equals("fldSimple")) {
            element.getAttributes().forEachRemaining(attribute -> fetches(attribute.getValue()));
        }
        Flaw.ACTIVE_CONTENT.unless(!name.equals("ddeLink") && !name.equals("oleLink") && !name.equals("altChunk"));
        Flaw.ACTIVE_CONTENT.unless(!name.equals("object") && !name.equals("OLEObject"));
    }

    void text(String text) {
        if (instruction) {
            fetches(text);
        }
    }

    private static void fetches(String field) {
        Flaw.EXTERNAL_REFERENCE.unless(!FETCHES.matcher(field.strip()).matches());
    }

    /** A link that a reader follows is no reference: only what a program fetches by itself. */
    private static void relationship(StartElement element) {
        var type = value(element, "Type");
        if (value(element, "TargetMode").equals("External")) {
            Flaw.EXTERNAL_REFERENCE.unless(
                    type.endsWith("/hyperlink") && value(element, "Target").matches("(?i)(https?|mailto):.*"));
        }
    }

    boolean drops(StartElement element) {
        var name = element.getName().getLocalPart();
        if (COMMENT.contains(name)) {
            return noted(Finding.COMMENTS);
        }
        if (DELETED.contains(name)) {
            return noted(Finding.TRACKED_CHANGES);
        }
        if (name.equals("absPath")) {
            return noted(Finding.FILE_PATHS);
        }
        if (name.equals("author") || name.equals("rsids") || name.equals("rsid")) {
            return noted(Finding.PERSONS);
        }
        return leadsNowhere(element, name);
    }

    /** To a part that the copy does not have. */
    private static boolean leadsNowhere(StartElement element, String name) {
        return switch (name) {
            case "Relationship" -> PARTS_LEFT_OUT.stream().anyMatch(value(element, "Type")::endsWith);
            case "Override" ->
                value(element, "PartName")
                        .matches("(?i)/docprops/.*|/customxml/.*|.*/people\\.xml|.*/persons/.*|.*/printersettings/.*");
            default -> NAMES_OF_PARTS_LEFT_OUT.contains(name);
        };
    }

    boolean keeps(Attribute attribute) {
        var name = attribute.getName().getLocalPart();
        if (PERSON.matcher(name).matches()) {
            found.add(Finding.PERSONS);
            return false;
        }
        return !name.startsWith("rsid")
                && !(name.equals("date") && attribute.getName().getPrefix().equals("w"));
    }

    private boolean noted(Finding finding) {
        found.add(finding);
        return true;
    }

    private static String value(StartElement element, String name) {
        var attribute = element.getAttributeByName(new QName(name));
        return attribute == null ? "" : attribute.getValue();
    }
}
