package org.hemicycle.portal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.hemicycle.platform.upload.FileKind;
import org.hemicycle.portal.draft.DraftFiles.Kept;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.frame.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A scan as it comes with a form: looked at before the form is sent, so that what is wrong is said at its field. */
record ScanUpload(MultipartFile file) {

    static final String FIELD = "paper";
    private static final long MOST_BYTES = 10_000_000;

    /** Browsers send an empty part where no file was chosen. */
    static Optional<ScanUpload> of(@Nullable MultipartFile file) {
        return file == null || file.isEmpty() ? Optional.empty() : Optional.of(new ScanUpload(file));
    }

    /** @return whether it can be sent on; if not, the form says why */
    boolean isGood(Form form, Words words) {
        if (file.getSize() > MOST_BYTES) {
            form.refuse(FIELD, words.of("paper.too-large"));
            return false;
        }
        if (FileKind.of(first()).isEmpty()) {
            form.refuse(FIELD, words.of("paper.unknown-kind"));
            return false;
        }
        return true;
    }

    /** Without a path, which some browsers send. */
    String name() {
        var given = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var name =
                given.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return name.isEmpty() ? "scan" : name.substring(0, Math.min(name.length(), 200));
    }

    Kept kept() {
        try {
            return new Kept(name(), file.getBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private byte[] first() {
        try (var bytes = file.getInputStream()) {
            return bytes.readNBytes(FileKind.FIRST);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
