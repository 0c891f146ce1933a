package org.hemicycle.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    private Path folder;

    @Test
    void letsOneRunIntoAFolder() {
        var data = folder.resolve("data");

        try (var first = FolderLock.of(data)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> FolderLock.of(data, Duration.ZERO))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Another run is using %s: stop it first", data);
        }
    }

    @Test
    void letsTheNextRunInWhenTheFirstIsDone() {
        var data = folder.resolve("data");
        FolderLock.of(data).close();

        try (var second = FolderLock.of(data, Duration.ZERO)) {
            assertThat(second).isNotNull();
        }
    }
}
