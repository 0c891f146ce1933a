package org.hemicycle.platform.upload;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Kinds of scanned letters that are taken. A name or a declared type can say anything; the first bytes decide. */
public enum FileKind {
    PDF("application/pdf", "255044462d"),
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff");

    /** As many bytes as any of them needs to be told. */
    public static final int FIRST = 8;

    private final String mediaType;
    private final byte[] signature;

    FileKind(String mediaType, String signature) {
        this.mediaType = mediaType;
        this.signature = HexFormat.of().parseHex(signature);
    }

    public String mediaType() {
        return mediaType;
    }

    /** @param first the file's first bytes; more than {@link #FIRST} do no harm */
    public static Optional<FileKind> of(byte[] first) {
        return Arrays.stream(values()).filter(kind -> kind.begins(first)).findFirst();
    }

    private boolean begins(byte[] first) {
        return first.length >= signature.length
                && Arrays.equals(first, 0, signature.length, signature, 0, signature.length);
    }
}
