package org.hemicycle.responsepolicy.document.inspect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Set;
import java.util.regex.Pattern;

/** Plain text and tables: UTF-8 without control characters, no markup that a browser would run, no formulas. */
final class TextInspection {

    private static final Pattern MARKUP =
            Pattern.compile("(?i)<(!doctype|html|script|svg|iframe|body|head|object|embed|img|\\?xml|\\?php|%)");

    /** A cell that a spreadsheet would calculate; a negative number is none. */
    private static final Pattern FORMULA =
            Pattern.compile("(?m)(^|[,;\\t])[\" ]*([=@|]|[+-](?![\\d.,\\s]*([,;\\t\"]|$)))");

    private TextInspection() {}

    static Inspected inspect(Format format, byte[] content) {
        var text = decoded(content);
        Flaw.EXTENSION_AND_CONTENT_DIFFER.unless(text.chars().allMatch(TextInspection::isText));
        Flaw.ACTIVE_CONTENT.unless(!MARKUP.matcher(text).find());
        Flaw.ACTIVE_CONTENT.unless(
                format != Format.CSV || !FORMULA.matcher(text).find());
        return new Inspected(Set.of(), content);
    }

    private static String decoded(byte[] content) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw Flaw.UNREADABLE.found();
        }
    }

    private static boolean isText(int character) {
        return (character >= ' ' && character != 0x7f) || character == '\n' || character == '\r' || character == '\t';
    }
}
