package org.hemicycle.responsepolicy.document;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.hemicycle.platform.web.Refused;
import org.springframework.stereotype.Component;

/** Asks clamd, where there is one, by its INSTREAM command. Away although configured: nothing is taken. */
@Component
class Scanner {

    private static final int PIECE = 64 * 1024;

    private final UploadSettings settings;

    Scanner(UploadSettings settings) {
        this.settings = settings;
    }

    ScanState scan(InputStream content) {
        if (settings.scanner().isBlank()) {
            return ScanState.NOT_SCANNED;
        }
        try (content;
                var clamd = connect()) {
            send(content, new DataOutputStream(clamd.getOutputStream()));
            var answer = new String(clamd.getInputStream().readNBytes(1000), US_ASCII);
            DocumentRule.MALWARE.demand(!answer.contains("FOUND"));
            if (!answer.contains("OK")) {
                throw away();
            }
            return ScanState.CLEAN;
        } catch (IOException unreachable) {
            throw away();
        }
    }

    private Socket connect() throws IOException {
        var address = settings.scanner().split(":", 2);
        var socket = new Socket();
        socket.connect(new InetSocketAddress(address[0], Integer.parseInt(address[1])), 5000);
        socket.setSoTimeout((int) settings.inspection().toMillis());
        return socket;
    }

    private static void send(InputStream content, DataOutputStream to) throws IOException {
        to.write("zINSTREAM\0".getBytes(US_ASCII));
        for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
            to.writeInt(piece.length);
            to.write(piece);
        }
        to.writeInt(0);
        to.flush();
    }

    private static Refused away() {
        return new Refused(503, "Documents cannot be scanned at the moment: try again later");
    }
}
