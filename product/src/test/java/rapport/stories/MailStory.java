package rapport.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.jobs.Background;
import rapport.jobs.Regular;
import rapport.messages.PostOffice;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// A stranger writes to the shared box, becomes a person, is answered from the timeline, and the
/// answer waits in the outbox.
@RunningRapport
class MailStory {
    private static final String BOX = "post@story-mail.example";

    private final House house;
    private final DSLContext db;
    private final List<Background> background;
    private final List<Regular> regular;
    private Screen screen;
    private Page page;

    MailStory(House house, DSLContext db, List<Background> background, List<Regular> regular) {
        this.house = house;
        this.db = db;
        this.background = background;
        this.regular = regular;
    }

    @BeforeEach
    void open() {
        screen = Screen.at(house.address());
        page = screen.page;
        screen.signIn(house.firstEmail());
    }

    @AfterEach
    void close() {
        screen.mustNotHaveComplained();
        screen.close();
    }

    @Test
    void a_stranger_writes_becomes_a_person_and_is_answered() throws Exception {
        GreenMailUser box = PostOffice.open().setUser(BOX, BOX, "secret");
        box.deliver(mail());
        page.navigate("/settings/mail-boxes/new");
        field("Name").fill("Post");
        field("Address").fill(BOX);
        field("Server").fill("127.0.0.1");
        field("Port").fill(String.valueOf(PostOffice.imapPort()));
        page.getByLabel("The line").selectOption("NONE");
        field("User name").fill(BOX);
        field("Password").fill("secret");
        button("Try it");
        assertThat(page.locator("main")).containsText("It works: the box can be opened.");
        field("Password").fill("secret");
        screen.takePictures("mail-box");
        screen.mustBeAccessible();
        button("Save");
        page.waitForURL("**/settings/mail-boxes/*-*");
        timeGoesBy();

        page.navigate("/inbox");
        assertThat(page.locator("main")).containsText("Forty trays a minute");
        screen.takePictures("inbox");
        screen.mustBeAccessible();
        page.locator("article", new Page.LocatorOptions().setHasText("Forty trays a minute"))
                .getByRole(AriaRole.BUTTON)
                .first()
                .press("Enter");
        assertThat(page.locator("main")).not().containsText("Forty trays a minute");

        page.navigate("/people?q=Torunn%20Storyvik");
        page.locator("a.who", new Page.LocatorOptions().setHasText("Torunn Storyvik"))
                .first()
                .press("Enter");
        page.waitForURL("**/people/*-*");
        assertThat(page.locator("#touches")).containsText("Forty trays a minute");
        screen.takePictures("mail-timeline");
        screen.mustBeAccessible();
        page.locator("#touches")
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Answer"))
                .first()
                .press("Enter");
        page.waitForURL("**/answer");
        assertThat(page.getByLabel("Subject")).hasValue("Re: Forty trays a minute");
        page.getByLabel("Text").fill("We show it to you on Thursday, wet trays and all.");
        screen.takePictures("mail-answer");
        screen.mustBeAccessible();
        button("Send");
        page.waitForURL("**/people/*-*");
        assertThat(page.locator("#touches")).containsText("Re: Forty trays a minute");
        assertThat(page.locator("#touches .chip").first()).hasText("Waiting");

        page.navigate("/outbox");
        assertThat(page.locator("main")).containsText("Re: Forty trays a minute");
        screen.takePictures("outbox");
        screen.mustBeAccessible();
        page.getByText("Re: Forty trays a minute").first().press("Enter");
        page.waitForURL("**/messages/*-*");
        assertThat(page.locator("main")).containsText("In this thread");
        screen.mustBeAccessible();
        button("Take back");
        page.waitForURL("**/people/*-*");
        page.navigate("/settings/mail");
        screen.takePictures("mail-settings");
        screen.mustBeAccessible();
    }

    private void timeGoesBy() {
        db.execute("update messages.box set next_at = now() - interval '1 minute' where address = '" + BOX + "'");
        background.stream().filter(one -> one.name().equals("fetch-mail")).forEach(one -> one.now(Instant.now()));
        regular.stream()
                .filter(one -> one.getClass().getSimpleName().equals("FileRegularly"))
                .forEach(one -> one.now(Instant.now()));
    }

    private static MimeMessage mail() throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream("""
                From: Torunn Storyvik <torunn@storyvik.example>
                To: post@story-mail.example
                Subject: Forty trays a minute
                Message-ID: <trays@storyvik.example>

                Can your arms pack salmon, eight fillets a tray and forty trays a minute, when everything is wet?

                Torunn Storyvik
                """.replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private void button(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
