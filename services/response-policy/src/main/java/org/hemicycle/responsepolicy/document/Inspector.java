package org.hemicycle.responsepolicy.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.responsepolicy.document.inspect.Format;
import org.springframework.stereotype.Component;

/** Has a document looked into by a process of its own, which is gone when this returns. */
@Component
class Inspector {

    private final UploadSettings settings;
    private final ChildCommand command;
    private final Semaphore places;

    Inspector(UploadSettings settings) {
        this.settings = settings;
        this.command = new ChildCommand(settings);
        this.places = new Semaphore(settings.inspectionsAtOnce(), true);
    }

    /** What was found, and what {@code copies} made of the copy without it; {@code undo} if that was not to be. */
    <T> Inspection<T> inspect(Format format, InputStream content, Function<InputStream, T> copies, Consumer<T> undo) {
        takePlace();
        try {
            return run(format, content, copies, undo);
        } catch (IOException | InterruptedException broken) {
            throw DocumentRule.TOO_COSTLY.refuse();
        } finally {
            places.release();
        }
    }

    private <T> Inspection<T> run(Format format, InputStream content, Function<InputStream, T> copies, Consumer<T> undo)
            throws IOException, InterruptedException {
        var child = command.start(format);
        CompletableFuture.delayedExecutor(settings.inspection().toMillis(), TimeUnit.MILLISECONDS)
                .execute(child::destroyForcibly);
        try (var answer = child.getInputStream()) {
            feed(child, content);
            var verdict = Verdict.read(answer);
            var copy = copies.apply(answer);
            if (child.waitFor() != 0) {
                undo.accept(copy);
                throw DocumentRule.TOO_COSTLY.refuse();
            }
            return new Inspection<>(verdict.found(), copy);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private static void feed(Process child, InputStream content) throws IOException {
        try (content;
                var to = child.getOutputStream()) {
            content.transferTo(to);
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refused(503, "Many documents are being looked into: try again shortly");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused(503, "The service is stopping");
        }
    }
}
