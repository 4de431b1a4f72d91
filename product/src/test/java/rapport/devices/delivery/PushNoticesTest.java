package rapport.devices.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.devices.db.Tables.DELIVERY;
import static rapport.devices.db.Tables.DEVICE;
import static rapport.devices.db.Tables.LETTER;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.AccountId;
import rapport.access.Accounts;
import rapport.access.Post;
import rapport.access.Proof;
import rapport.access.SecretKey;
import rapport.access.Sessions;
import rapport.devices.DeviceId;
import rapport.devices.device.Device;
import rapport.devices.device.Devices;
import rapport.devices.push.PushLine;
import rapport.devices.push.ServerKeys;
import rapport.devices.wishes.NoticeWishes;
import rapport.devices.wishes.Wish;
import rapport.notices.NoticeId;
import rapport.notices.NoticeKind;
import rapport.notices.Notices;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.web.OpenNet;
import tools.jackson.databind.json.JsonMapper;

/// What is told reaches a real device behind a real push service, once, and only its owner's.
@RunningRapport
class PushNoticesTest {
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0";
    /// The program that runs beside the test may not ask this machine, and leaves alone what is due then.
    private static final Duration LATER = Duration.ofHours(1);

    private final House house;
    private final Notices notices;
    private final Devices devices;
    private final Sessions sessions;
    private final NoticeWishes wishes;
    private final Letters letters;
    private final Accounts accounts;
    private final TransactionTemplate transactions;
    private final DSLContext db;
    private final Clock clock;
    private final PushNotices push;

    private AccountId account;
    private SecretKey session;
    private PushService service;

    PushNoticesTest(
            House house,
            Notices notices,
            Devices devices,
            Sessions sessions,
            NoticeWishes wishes,
            Deliveries deliveries,
            Letters letters,
            Accounts accounts,
            ServerKeys keys,
            JsonMapper json,
            TransactionTemplate transactions,
            DSLContext db,
            Clock clock) {
        this.house = house;
        this.notices = notices;
        this.devices = devices;
        this.sessions = sessions;
        this.wishes = wishes;
        this.letters = letters;
        this.accounts = accounts;
        this.transactions = transactions;
        this.db = db;
        this.clock = clock;
        var line = new PushLine(keys, new OpenNet(true), clock, json);
        this.push = new PushNotices(deliveries, devices, notices, accounts, line, clock);
    }

    @BeforeEach
    void somebody_is_notified_on_a_phone() throws Exception {
        service = PushService.open();
        account = house.employAs("Member");
        session = sessions.begin(account, FIREFOX, "127.0.0.1", Proof.PASSWORD);
        devices.add(
                account,
                session,
                service.endpoint(),
                service.keys(),
                FIREFOX,
                "https://crm.nordlys.example",
                clock.instant());
    }

    @AfterEach
    void close() {
        db.deleteFrom(DEVICE).where(DEVICE.ACCOUNT_ID.eq(account)).execute();
        service.close();
    }

    @Test
    void a_reminder_arrives_once_and_only_the_device_can_read_it() throws Exception {
        tell(NoticeKind.REMINDER, "“Ring Ingrid” in 9 minutes, at 10:00.");
        push();
        push();

        var message = service.arrived.getFirst();
        assertThat(service.arrived).hasSize(1);
        assertThat(service.read(message))
                .contains("\"title\":\"Reminder\"", "“Ring Ingrid” in 9 minutes", "\"link\":\"/work\"");
        assertThat(new String(message.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Ingrid");
        assertThat(message.headers().getFirst("Content-Encoding")).isEqualTo("aes128gcm");
        assertThat(message.headers().getFirst("Urgency")).isEqualTo("high");
        assertThat(Integer.parseInt(message.headers().getFirst("TTL"))).isBetween(1_000, 1_200);
        assertThat(message.headers().getFirst("Topic")).hasSize(32);
        assertThat(message.headers().getFirst("Authorization")).startsWith("vapid t=");
        assertThat(device().reachedAt()).isNotNull();
        assertThat(waiting()).isZero();
    }

    @Test
    void what_is_rolled_back_or_read_meanwhile_arrives_nowhere() {
        transactions.executeWithoutResult(act -> {
            notices.tell(account, NoticeKind.NEWS, "Nothing came of it.", "See it", "/work");
            act.setRollbackOnly();
        });
        tell(NoticeKind.NEWS, "Read on the page at once.");
        notices.readUpTo(account, notices.standing(account).latest());
        push();

        assertThat(service.arrived).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void a_device_that_gave_up_is_taken_away() {
        service.answers = 410;
        tell(NoticeKind.NEWS, "To a browser that is gone.");
        push();

        assertThat(devices.of(account, session)).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void a_service_in_trouble_is_asked_again_while_the_notice_is_of_use() {
        service.answers = 429;
        tell(NoticeKind.NEWS, "It wants patience.");
        push();
        assertThat(device().problem()).isEqualTo("127.0.0.1 wants fewer messages for a while.");
        assertThat(waiting()).isOne();

        service.answers = 201;
        push();
        assertThat(service.arrived).hasSize(2);
        assertThat(device().problem()).isEmpty();

        service.answers = 503;
        tell(NoticeKind.NEWS, "It comes too late.");
        push();
        db.update(DELIVERY)
                .set(DELIVERY.FRESH_UNTIL, clock.instant())
                .where(DELIVERY.DEVICE_ID.eq(device().id()))
                .execute();
        push();
        assertThat(service.arrived).hasSize(3);
        assertThat(waiting()).isZero();
    }

    @Test
    void nobody_is_sent_on_and_what_a_service_refuses_is_said_in_words() {
        service.answers = 302;
        tell(NoticeKind.NEWS, "Look over there.");
        push();

        assertThat(service.arrived).hasSize(1);
        assertThat(device().problem()).isEqualTo("127.0.0.1 does not take it (302).");
        assertThat(waiting()).isZero();
    }

    @Test
    void where_somebody_signed_out_nothing_arrives_any_more() {
        tell(NoticeKind.NEWS, "For whoever sits there next?");
        sessions.end(session);
        push();

        assertThat(service.arrived).isEmpty();
        assertThat(devices.of(account, session)).isEmpty();
    }

    @Test
    void each_kind_comes_by_the_ways_that_were_chosen_for_it() {
        var post = new Kept();
        wish(NoticeKind.REMINDER, new Wish(false, true, "https://crm.nordlys.example"));
        NoticeId told = tell(NoticeKind.REMINDER, "“Ring Ingrid” in 9 minutes, at 10:00.");
        var mail = new MailNotice(letters, notices, accounts, wishes, post);
        transactions.executeWithoutResult(_ -> mail.send(told));
        transactions.executeWithoutResult(_ -> mail.send(told));
        push();

        assertThat(service.arrived).isEmpty();
        assertThat(post.mails)
                .singleElement()
                .asString()
                .contains("Reminder: “Ring Ingrid” in 9 minutes", "https://crm.nordlys.example/work");
    }

    private static final class Kept implements Post {
        private final List<String> mails = new ArrayList<>();

        @Override
        public boolean goesOut() {
            return true;
        }

        @Override
        public void send(String name, String address, String subject, String words) {
            mails.add(address + " " + subject + " " + words);
        }
    }

    private void wish(NoticeKind kind, Wish wish) {
        var wishing = new EnumMap<NoticeKind, Wish>(NoticeKind.class);
        wishing.put(kind, wish);
        wishes.keep(account, wishing);
    }

    /// Due for nobody but this test.
    private NoticeId tell(NoticeKind kind, String sentence) {
        Instant then = clock.instant().plus(LATER);
        transactions.executeWithoutResult(_ -> {
            notices.tell(account, kind, sentence, "See it", "/work");
            db.update(DELIVERY)
                    .set(DELIVERY.DUE_AT, then)
                    .where(DELIVERY.DEVICE_ID.in(mine()))
                    .execute();
            db.update(LETTER)
                    .set(LETTER.DUE_AT, then)
                    .where(LETTER.ACCOUNT_ID.eq(account))
                    .execute();
        });
        return notices.standing(account).latest();
    }

    private Select<Record1<DeviceId>> mine() {
        return db.select(DEVICE.ID).from(DEVICE).where(DEVICE.ACCOUNT_ID.eq(account));
    }

    private void push() {
        push.now(clock.instant().plus(LATER).plusSeconds(600));
    }

    private Device device() {
        return devices.of(account, session).getFirst();
    }

    private int waiting() {
        return db.fetchCount(DELIVERY, DELIVERY.DEVICE_ID.in(mine()));
    }
}
