package org.hemicycle.responsepolicy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.responsepolicy.vault.OpenVault;
import org.hemicycle.responsepolicy.vault.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hostile file is refused by the rule it breaks and leaves nothing behind: no row, no file, no process. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesIT {

    private OpenVault vault;
    private ReceptionLab lab;

    @BeforeAll
    void open() {
        vault = new OpenVault();
        lab = new ReceptionLab(vault.vault());
        vault.vault().begin(lab.id, new Reader.Intake());
    }

    @AfterAll
    void close() {
        vault.close();
    }

    @ParameterizedTest
    @MethodSource("org.hemicycle.responsepolicy.document.HostileFiles#all")
    void isRefusedByItsRuleAndLeavesNothing(HostileFiles.Hostile file) throws IOException {
        var before = leftovers();

        assertThatThrownBy(() -> lab.take(file.name(), file.content().get()))
                .asInstanceOf(type(DocumentRefused.class))
                .extracting(DocumentRefused::rule)
                .isEqualTo(file.breaks());

        assertThat(vault.pieces()).isZero();
        assertThat(leftovers()).isEqualTo(before);
        assertThat(ProcessHandle.current().children().filter(HostileFilesIT::inspects))
                .isEmpty();
    }

    @Test
    void thereAreAtLeastFortyOfThem() {
        assertThat(HostileFiles.all().map(HostileFiles.Hostile::what).distinct())
                .hasSizeGreaterThanOrEqualTo(40);
    }

    private static boolean inspects(ProcessHandle child) {
        return child.info().commandLine().orElse("").contains("InspectorMain");
    }

    /** Names of files in the temp folder, those of other programs aside. */
    private static Set<String> leftovers() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.toLowerCase(java.util.Locale.ROOT)
                            .matches(".*(pdf|tika|docx|letter|map|upload|hsperf).*"))
                    .collect(Collectors.toSet());
        }
    }
}
