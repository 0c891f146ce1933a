package org.hemicycle.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who walks through the pages. At every stop: a picture wide, at 320 pixels and as printed, axe, and what the
 * browser complained of, and what the page weighed.
 */
final class Walker implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String REPORTS = """
        window.complaints = [];
        document.addEventListener('securitypolicyviolation', e => window.complaints.push(e.violatedDirective + ' ' + e.blockedURI));
        """;

    private static final String WEIGHT = """
        (() => {
          const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
          const paint = performance.getEntriesByName('first-contentful-paint')[0];
          return [all.reduce((sum, each) => sum + each.transferSize, 0), paint ? Math.round(paint.startTime) : -1].join(' ');
        })()
        """;

    private final BrowserContext context;
    private final Page page;
    private final String portal;
    private final String name;
    private final List<String> findings = new ArrayList<>();
    private final List<Weights.Weight> weights = new ArrayList<>();
    private int stops;

    Walker(Browser browser, RunningHouse house, String name, String language) {
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setTimezoneId("Africa/Casablanca")
                .setViewportSize(1200, 900));
        this.portal = house.portal();
        this.name = name;
        this.page = context.newPage();
        page.addInitScript(REPORTS);
        page.onConsoleMessage(said -> {
            if (said.type().equals("error")
                    && !said.text().contains("status of 4")
                    && !said.text().contains("status of 5")) {
                findings.add("console: " + said.text());
            }
        });
        page.onRequest(request -> {
            if (!request.isNavigationRequest()
                    && !request.url().startsWith(portal)
                    && !request.url().startsWith(house.address("identity"))) {
                findings.add("other origin: " + request.url());
            }
        });
        page.setDefaultTimeout(60_000);
        keepNothing();
    }

    /** Every page is loaded as by somebody who was never here. */
    private void keepNothing() {
        var disabled = new JsonObject();
        disabled.addProperty("cacheDisabled", true);
        var network = context.newCDPSession(page);
        network.send("Network.enable");
        network.send("Network.setCacheDisabled", disabled);
    }

    Page page() {
        return page;
    }

    String portal() {
        return portal;
    }

    void open(String path) {
        page.navigate(portal + path);
    }

    /** The page as it is when nothing is away. */
    void settle() {
        page.waitForLoadState();
        reloadWhatIsAway();
    }

    /** A screenful that begins shortly before something, small enough to be kept with the sources. */
    void picture(Path file, String from) {
        page.setViewportSize(1000, 640);
        page.evaluate(
                "from => window.scrollTo(0, document.querySelector(from).getBoundingClientRect().top + window.scrollY - 60)",
                from);
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        page.setViewportSize(1200, 900);
    }

    void go(String path, String stop) {
        open(path);
        look(stop);
    }

    /** Where this page is, without the portal's address. */
    String path() {
        return java.net.URI.create(page.url()).getPath();
    }

    /** What a service does by itself takes a moment; readers reload. */
    void reloadUntil(String selector) {
        for (int tries = 0; tries < 60 && page.locator(selector).count() == 0; tries++) {
            page.waitForTimeout(500);
            page.reload();
        }
        page.waitForSelector(selector);
    }

    /** Without a picture. */
    void visit(String path) {
        page.navigate(portal + path);
        reloadWhatIsAway();
    }

    /** Sends the form of an act, and waits for what comes. */
    void send(String act) {
        var form = page.locator("form[action$='/%s']".formatted(act));
        page.waitForNavigation(() -> form.locator("button[type=submit]").first().click());
        page.waitForLoadState();
    }

    void signIn(String who) {
        page.navigate(portal + "/sign-in");
        page.fill("#email", who + "@example.org");
        page.fill("#password", "demo-" + who);
        page.click("button[type=submit]");
        page.waitForURL(portal + "/**");
    }

    /** Takes the pictures and lets axe read the page. */
    void look(String stop) {
        page.waitForLoadState();
        reloadWhatIsAway();
        var picture = "%s-%02d-%s".formatted(name, ++stops, stop);
        shoot(picture);
        weigh(picture);
        for (var violation : new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations()) {
            findings.add("%s: axe %s: %s"
                    .formatted(
                            picture,
                            violation.getId(),
                            violation.getNodes().stream()
                                    .limit(3)
                                    .map(node -> node.getHtml())
                                    .toList()));
        }
        page.setViewportSize(320, 700);
        shoot(picture + "-320");
        var tooWide =
                (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        if (tooWide) {
            findings.add(picture + ": wider than 320 pixels");
        }
        page.setViewportSize(1200, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        shoot(picture + "-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        var complaints = (List<?>) page.evaluate("window.complaints ?? []");
        complaints.forEach(each -> findings.add(picture + ": policy " + each));
    }

    private void weigh(String picture) {
        var told = ((String) page.evaluate(WEIGHT)).split(" ");
        var path = java.net.URI.create(page.url()).getPath();
        var diagram = page.locator(".hc-diagram").count() > 0;
        var weight = new Weights.Weight(picture, path, Long.parseLong(told[0]), Long.parseLong(told[1]), diagram);
        weights.add(weight);
        if (weight.isTooMuch()) {
            findings.add("%s: %d bytes transferred".formatted(picture, weight.bytes()));
        }
    }

    /** On a busy machine a service may answer late; its panel then asks to be reloaded, and readers do so. */
    private void reloadWhatIsAway() {
        for (int tries = 0;
                tries < 60 && page.locator(".hc-away, .hc-away-page").count() > 0;
                tries++) {
            page.reload();
        }
    }

    private void shoot(String file) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(file + ".png"))
                .setFullPage(true));
    }

    List<String> findings() {
        return List.copyOf(findings);
    }

    @Override
    public void close() {
        Weights.keep(weights);
        context.close();
    }
}
