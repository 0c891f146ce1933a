package org.hemicycle.responsepolicy.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.vault.Reader.Intake;
import org.junit.jupiter.api.Test;

/** Content of 50 MB passes through a heap of 40 MB, and a process that dies leaves nothing that counts. */
class LargeContentIT {

    private static final long SIZE = 50L << 20;

    @Test
    void fiftyMegabytesPassThroughASmallHeap() throws Exception {
        try (var lab = new VaultLab()) {
            assertThat(run(lab, "-Xmx40m", "-XX:+UseSerialGC")).isZero();
        }
    }

    @Test
    void aProcessKilledWhileItSealsLeavesContentThatNobodyNamesAndTheSweepRemoves() throws Exception {
        try (var lab = new VaultLab()) {
            assertThat(run(lab, "-Dcrash.at=vault.sealed:1")).isEqualTo(137);

            lab.administrator()
                    .sql("update content.sealed set begun_on = current_date - 2")
                    .update();
            lab.sweep(asked -> java.util.Set.of()).sweep();

            assertThat(lab.administrator()
                            .sql("select count(*) from content.piece")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    private static int run(VaultLab lab, String... flags) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(List.of(flags));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Child.class.getName()));
        command.addAll(List.of(lab.where.url(), lab.where.username(), lab.where.password()));
        var process = new ProcessBuilder(command).inheritIO().start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    /** Seals and reads in a heap of its own. */
    static final class Child {

        public static void main(String[] args) throws IOException {
            var where = new org.hemicycle.embedded.Database(args[0], args[1], args[2]);
            try (var lab = new VaultLab(where, VaultLab.SECRET)) {
                var id = CaseId.next();
                lab.vault.begin(id, new Intake());
                var content = lab.vault.seal(id, new Counting());
                try (var back = lab.vault.read(id, content, new Intake());
                        var same = new Counting()) {
                    System.exit(equal(back, same) ? 0 : 1);
                }
            }
        }

        private static boolean equal(InputStream one, InputStream two) throws IOException {
            for (var bytes = one.readNBytes(8192); bytes.length > 0; bytes = one.readNBytes(8192)) {
                if (!java.util.Arrays.equals(bytes, two.readNBytes(bytes.length))) {
                    return false;
                }
            }
            return two.read() == -1;
        }
    }

    /** Bytes that do not repeat soon. */
    private static final class Counting extends InputStream {

        private long at;

        @Override
        public int read() {
            return at == SIZE ? -1 : (int) ((at++ * 2654435761L) >>> 13) & 0xff;
        }
    }
}
