package org.hemicycle.responsepolicy.document.inspect;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads a PNG chunk by chunk; copies the chunks that make the picture and no other. */
final class PngInspection {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> PICTURE =
            Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs");

    private final ByteBuffer content;
    private final Budget budget;
    private final Set<Finding> found = EnumSet.noneOf(Finding.class);
    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
    private final Inflater pixels = new Inflater();

    PngInspection(byte[] content, Budget budget) {
        this.content = ByteBuffer.wrap(content);
        this.budget = budget;
    }

    Inspected inspect() {
        require(content.remaining() > SIGNATURE.length);
        content.position(SIGNATURE.length);
        copy.writeBytes(SIGNATURE);
        var type = chunk();
        require(type.equals("IHDR"));
        while (!type.equals("IEND")) {
            type = chunk();
        }
        pixels.end();
        Flaw.SEVERAL_FORMATS.unless(!content.hasRemaining());
        return new Inspected(found, copy.toByteArray());
    }

    private String chunk() {
        require(content.remaining() >= 12);
        int start = content.position();
        int length = content.getInt();
        require(length >= 0 && length <= content.remaining() - 8);
        var type = new String(content.array(), content.position(), 4, ISO_8859_1);
        var crc = new CRC32();
        crc.update(content.array(), content.position(), 4 + length);
        content.position(content.position() + 4 + length);
        require((int) crc.getValue() == content.getInt());
        look(type, start + 8, length);
        if (PICTURE.contains(type)) {
            copy.write(content.array(), start, length + 12);
        }
        return type;
    }

    private void look(String type, int from, int length) {
        switch (type) {
            case "IHDR" -> header(from, length);
            case "IDAT" -> inflate(from, length);
            case "eXIf" ->
                ExifTags.look(ByteBuffer.wrap(content.array(), from, length).slice(), found);
            case "tIME" -> found.add(Finding.DATES);
            default -> {
                if (!PICTURE.contains(type)) {
                    found.add(Finding.PROPERTIES);
                }
            }
        }
    }

    private void header(int from, int length) {
        require(length == 13);
        long width = content.getInt(from);
        long height = content.getInt(from + 4);
        require(width > 0 && height > 0);
        Flaw.UNPACKS_TOO_LARGE.unless(width * height <= Budget.MOST_PIXELS);
    }

    private void inflate(int from, int length) {
        var into = new byte[64 * 1024];
        pixels.setInput(content.array(), from, length);
        try {
            while (!pixels.needsInput() && !pixels.finished()) {
                budget.take(pixels.inflate(into));
                require(!pixels.needsDictionary());
            }
        } catch (DataFormatException broken) {
            throw Flaw.UNREADABLE.found();
        }
    }

    private static void require(boolean holds) {
        Flaw.UNREADABLE.unless(holds);
    }
}
