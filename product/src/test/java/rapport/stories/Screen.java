package rapport.stories;

import static org.assertj.core.api.Assertions.assertThat;

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
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import rapport.testing.House;

/// A person at a screen: one browser, whose page complains when a script fails. It takes pictures when somebody wants
/// to look at them: in `target/pictures` with `-Drapport.pictures=true`, for the guide with `-Drapport.guide=true`.
final class Screen implements AutoCloseable {
    /// Colours that are still fading in are nobody's fault. A page that is not painted finishes no motion.
    private static final String MOTION_ENDS = """
            Promise.race([
              new Promise(enough => setTimeout(enough, 2000)),
              Promise.all(document.getAnimations()
                .filter(one => Number.isFinite(one.effect.getComputedTiming().endTime))
                .map(one => one.finished.catch(() => {})))])""";

    /// What is in order need not be told. No page of ours plays anything that would have to be loaded first.
    private static final String VIOLATIONS = """
            async () => (await axe.run(document, {
              runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']},
              resultTypes: ['violations'],
              preload: false
            })).violations.map(rule => rule.id + ': ' + rule.nodes[0].html)""";

    private static final String AXE = axe();

    private static final boolean FOR_THE_GUIDE = Boolean.getBoolean("rapport.guide");
    private static final boolean TAKES_PICTURES = FOR_THE_GUIDE || Boolean.getBoolean("rapport.pictures");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private final Path pictures =
            FOR_THE_GUIDE ? Path.of("..", "docs", "guide", "pictures") : Path.of("target", "pictures");
    final Page page;

    private Screen(String address) {
        context = Holder.BROWSER
                .get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/Oslo")
                        .setReducedMotion(ReducedMotion.REDUCE)
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
        if (TAKES_PICTURES) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setAnimations(ScreenshotAnimations.DISABLED)
                    .setPath(pictures.resolve(name + ".png")));
        }
    }

    /// The same page in the dark and on a phone, for people who look at the pictures; the guide shows it once.
    void takePictures(String name) {
        takePicture(name);
        if (FOR_THE_GUIDE) {
            return;
        }
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
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        List<?> violations = (List<?>) page.evaluate(VIOLATIONS);
        page.evaluate("y => scrollTo(0, y)", place);
        return violations.stream().map(Object::toString).toList();
    }

    void mustNotHaveComplained() {
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }

    /// It is read as a script, and answers nothing.
    private static String axe() {
        try (var script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8) + ";0";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
