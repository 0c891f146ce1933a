package org.hemicycle.elections.voting;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;

/**
 * One connection that is kept, and one request after the other on it: the cheapest client there is, so that a benchmark on
 * few cores measures the service and not who calls it.
 */
final class KeptConnection implements Closeable {

    private final URI address;
    private final String head;
    private Socket socket;
    private InputStream in;

    KeptConnection(URI address) throws IOException {
        this.address = address;
        socket = connected();
        in = new BufferedInputStream(socket.getInputStream());
        head = "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: "
                .formatted(address.getPath(), address.getAuthority());
    }

    private Socket connected() throws IOException {
        var made = new Socket(address.getHost(), address.getPort());
        made.setTcpNoDelay(true);
        return made;
    }

    /** @return the status */
    int post(String json) throws IOException {
        var request = head + json.length() + "\r\n\r\n" + json;
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = -1;
        boolean last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            length = lower.startsWith("content-length:")
                    ? Integer.parseInt(lower.substring(15).strip())
                    : length;
            last |= lower.equals("connection: close");
        }
        skipBody(length);
        if (last) { // after so many requests a server wants a new connection
            socket.close();
            socket = connected();
            in = new BufferedInputStream(socket.getInputStream());
        }
        return status;
    }

    /** Of a known length, or in chunks. */
    private void skipBody(int length) throws IOException {
        if (length >= 0) {
            in.skipNBytes(length);
            return;
        }
        for (int chunk = Integer.parseInt(line(), 16); chunk > 0; chunk = Integer.parseInt(line(), 16)) {
            in.skipNBytes(chunk + 2L);
        }
        line();
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The service hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
