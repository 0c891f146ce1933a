package org.hemicycle.responsepolicy.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Pictures, with and without what they should not tell. */
final class Pictures {

    private Pictures() {}

    static byte[] jpeg() {
        return picture("jpg");
    }

    static byte[] png() {
        return picture("png");
    }

    private static byte[] picture(String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** With a block of Exif that has a camera, a place and this text. */
    static byte[] jpegTelling(String text) {
        var exif = ByteBuffer.allocate(300);
        exif.put("Exif\0\0MM\0*".getBytes(ISO_8859_1)).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x0110).putShort((short) 2).putInt(text.length()).putInt(60);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(200);
        exif.putInt(0).position(66);
        exif.put(text.getBytes(ISO_8859_1));
        var plain = jpeg();
        var segment = ByteBuffer.allocate(plain.length + 304);
        segment.put(plain, 0, 2).put((byte) 0xff).put((byte) 0xe1).putShort((short) 302);
        return segment.put(exif.array()).put(plain, 2, plain.length - 2).array();
    }

    static byte[] pngTelling(String text) {
        return withChunk(png(), "tEXt", ("Author\0" + text).getBytes(ISO_8859_1));
    }

    /** A header that promises a picture of this size. */
    static byte[] pngOf(int width, int height) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) 1).put(new byte[4]);
        var out = new ByteArrayOutputStream();
        out.write(png(), 0, 8);
        out.writeBytes(chunk("IHDR", header.array()));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    /** Small, and unpacks to this many zeros. */
    static byte[] pngUnpackingTo(int size) {
        var deflater = new Deflater(9);
        deflater.setInput(new byte[size]);
        deflater.finish();
        var packed = new byte[size / 500 + 1000];
        int length = deflater.deflate(packed);
        return withChunk(pngOf(100, 100), "IDAT", java.util.Arrays.copyOf(packed, length));
    }

    /** Before the end. */
    static byte[] withChunk(byte[] png, String type, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.write(png, 0, png.length - 12);
        out.writeBytes(chunk(type, content));
        out.write(png, png.length - 12, 12);
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) {
        var chunk = ByteBuffer.allocate(content.length + 12);
        chunk.putInt(content.length).put(type.getBytes(ISO_8859_1)).put(content);
        var crc = new CRC32();
        crc.update(chunk.array(), 4, content.length + 4);
        return chunk.putInt((int) crc.getValue()).array();
    }
}
