package org.hemicycle.launcher;

import java.util.concurrent.CountDownLatch;
import org.hemicycle.embedded.CannotStart;

/** Starts the servers and all services in this JVM, says where they are, and stops them in order. */
public final class HemicycleMain {

    private final LaunchSettings settings = LaunchSettings.from(System.getProperties());
    private final OrderedStop stop = new OrderedStop();
    private volatile boolean up;

    public static void main(String[] arguments) throws InterruptedException {
        // Spring would set logging up once per service; logback.xml says it all, once.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        var main = new HemicycleMain();
        Runtime.getRuntime().addShutdownHook(new Thread(main::stop, "ordered-stop"));
        try {
            main.start();
        } catch (RuntimeException failure) {
            main.giveUp(failure);
        }
        new CountDownLatch(1).await();
    }

    private void start() {
        if (settings.endsWithParent()) {
            endWithParent();
        }
        System.out.println(settings.reset() ? "Starting from nothing ..." : "Starting ...");
        if (!settings.reset()) {
            Demonstration.of(settings); // refuses what cannot go on before anything is started
        }
        var servers = Servers.starting(settings, stop);
        var demonstration = Demonstration.of(settings);
        var services = new Services(settings, demonstration);
        services.requireFreePorts();
        servers.awaitReady();
        services.start(servers, stop);
        System.out.println(new Screen(settings, servers, demonstration).text());
        up = true;
    }

    private void stop() {
        sayIfUp("Stopping ...");
        stop.stop();
        sayIfUp("Stopped.");
    }

    private void sayIfUp(String news) {
        if (up) {
            System.out.println(news);
        }
    }

    /** A signal to Maven alone would leave us behind. */
    private static void endWithParent() {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent -> Thread.ofPlatform()
                        .name("parent-watch")
                        .daemon()
                        .start(() -> {
                            parent.onExit().join();
                            System.exit(0);
                        }));
    }

    /** While stopping, what fails to start is no news. */
    private void giveUp(RuntimeException failure) {
        if (!stop.isStopping()) {
            if (failure instanceof CannotStart) {
                System.err.println("\nHemicycle cannot start. " + failure.getMessage() + ".\n");
            } else {
                failure.printStackTrace();
            }
            System.exit(1);
        }
    }
}
