package rapport.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import rapport.testing.House;

/// A person at a screen: one browser, whose page complains when a script fails, and which takes pictures.
final class Screen implements AutoCloseable {
    /// Colours that are still fading in are nobody's fault. A page that is not painted finishes no motion.
    private static final String MOTION_ENDS = """
            Promise.race([
              new Promise(enough => setTimeout(enough, 2000)),
              Promise.all(document.getAnimations()
                .filter(one => Number.isFinite(one.effect.getComputedTiming().endTime))
                .map(one => one.finished.catch(() => {})))])""";

    /// What is in order need not be told; and no page of ours has a frame of a stranger's.
    private static final AxeRunOptions ONLY_VIOLATIONS = onlyViolations();

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private final Path pictures;
    final Page page;

    private Screen(String address) {
        context = Holder.BROWSER
                .get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/Oslo")
                        .setViewportSize(1440, 900));
        context.setDefaultTimeout(PATIENCE.toMillis());
        page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean refusal = message.text().contains("status of 422");
            if (message.type().equals("error") && !refusal) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        page.onPageError(complaints::add);
        pictures = Boolean.getBoolean("rapport.guide")
                ? Path.of("..", "docs", "guide", "pictures")
                : Path.of("target", "pictures");
    }

    /// Skips the story, and says why, where there is no browser.
    static Screen at(String address) {
        Assumptions.assumeTrue(chromium().isPresent(), "No Chromium here: install it (apt-get install chromium)");
        return new Screen(address);
    }

    private static Optional<Path> chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    void signIn(String email) {
        page.navigate("/sign-in");
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(House.PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /// Imports a file with the columns as they were recognised, and ends at its account.
    void bringAlong(String name, String csv) {
        handIn(name, csv);
        checkFile();
        importFile();
    }

    /// Ends where its columns are matched.
    void handIn(String name, String csv) {
        page.navigate("/imports/new");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.waitForURL("**/imports/*/mapping");
    }

    void checkFile() {
        page.locator("main button.main, main a.main").last().click();
        page.waitForURL("**/imports/*/check");
    }

    void importFile() {
        page.locator("main button.main").last().click();
        page.getByText("Undo this import").waitFor();
    }

    /// What has been swapped in hears clicks a moment later.
    void settled() {
        PlaywrightAssertions.assertThat(page.locator(".htmx-added, .htmx-settling"))
                .hasCount(0);
    }

    void takePicture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(pictures.resolve(name + ".png")));
    }

    /// The same page in the dark and on a phone, for people who look at the pictures.
    void takePictures(String name) {
        takePicture(name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        takePicture(name + "-dark");
        page.setViewportSize(390, 844);
        takePicture(name + "-phone-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        takePicture(name + "-phone");
        page.setViewportSize(1440, 900);
    }

    /// Nothing on the page hinders those who use it by keyboard or with a screen reader (WCAG 2.2 AA, as axe checks
    /// it).
    void mustBeAccessible() {
        assertThat(violations()).isEmpty();
    }

    /// Looks from the top of the page: further down a link may lie half under its head, where nobody would press it.
    List<String> violations() {
        page.evaluate(MOTION_ENDS);
        Object place = page.evaluate("scrollY");
        page.evaluate("scrollTo(0, 0)");
        List<String> violations = new AxeBuilder(page)
                        .options(ONLY_VIOLATIONS)
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
        page.evaluate("y => scrollTo(0, y)", place);
        return violations;
    }

    void mustNotHaveComplained() {
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }

    private static AxeRunOptions onlyViolations() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /// Starts the browser of all stories of a thread when the first asks for it: Playwright keeps to one thread.
    private static final class Holder {
        static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Holder::start);

        private static Browser start() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
            var playwright = Playwright.create();
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(chromium().orElseThrow())
                            .setHeadless(true)
                            .setChromiumSandbox(false)
                            .setArgs(List.of("--disable-dev-shm-usage", "--disable-gpu")));
        }
    }
}
