package org.hemicycle.responsepolicy.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A body that is given up when it does not arrive in time. */
final class TimedBody extends ServletInputStream {

    private static final int PIECE = 8 * 1024;

    private final ServletInputStream body;
    private final Patience patience;

    TimedBody(ServletInputStream body, Patience patience) {
        this.body = body;
        this.patience = patience;
    }

    @Override
    public int read() throws IOException {
        patience.check();
        return body.read();
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        patience.check();
        return body.read(into, from, Math.min(count, PIECE));
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
