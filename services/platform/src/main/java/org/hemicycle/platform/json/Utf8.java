package org.hemicycle.platform.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;

/** UTF-8 that refuses halves of characters, where {@code getBytes} writes a question mark: two texts, one hash. */
final class Utf8 {

    private Utf8() {}

    static byte[] bytes(String text) {
        return hasSurrogates(text) ? strictly(text) : text.getBytes(UTF_8);
    }

    private static boolean hasSurrogates(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static byte[] strictly(String text) {
        try {
            var encoded = UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            var bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException halfACharacter) {
            throw new IllegalArgumentException("The text holds half a character (a lone surrogate)", halfACharacter);
        }
    }
}
