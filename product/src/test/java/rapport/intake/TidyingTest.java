package rapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import rapport.access.Accounts;
import rapport.intake.mapping.ImportKind;
import rapport.jobs.JobState;
import rapport.jobs.Tidying;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Files are kept for thirty days, and longer while something hangs on them.
@RunningRapport
class TidyingTest {
    private final House house;
    private final Desk desk;
    private final Uploads uploads;
    private final DraftImport draft;
    private final StartImport start;
    private final Intakes intakes;
    private final Accounts accounts;
    private final Tidying tidy;
    private final Clock clock;
    private final DSLContext db;

    TidyingTest(
            House house,
            Desk desk,
            Uploads uploads,
            DraftImport draft,
            StartImport start,
            Intakes intakes,
            Accounts accounts,
            @Qualifier("tidyUploads") Tidying tidy,
            Clock clock,
            DSLContext db) {
        this.house = house;
        this.desk = desk;
        this.uploads = uploads;
        this.draft = draft;
        this.start = start;
        this.intakes = intakes;
        this.accounts = accounts;
        this.tidy = tidy;
        this.clock = clock;
        this.db = db;
    }

    @Test
    void the_file_of_an_import_goes_and_its_account_stays() {
        ImportId id = desk.begin("tidy.csv", people("tidy"), ImportKind.PEOPLE);
        desk.await(id);
        UploadId upload = intakes.get(id).upload();

        tidyIn(29);
        assertThat(pieces(upload)).isEqualTo(1);
        tidyIn(31);

        assertThat(pieces(upload)).isZero();
        assertThat(house.administrator().get("/imports/" + id).body()).contains("tidy.csv", "ada@tidy.example");
    }

    @Test
    void a_draft_is_kept_for_as_long_as_a_file() throws IOException {
        ImportId id = drafted("draft");
        UploadId upload = intakes.get(id).upload();

        tidyIn(29);
        assertThat(pieces(upload)).isEqualTo(1);
        tidyIn(31);

        assertThat(intakes.find(id)).isEmpty();
        assertThat(desk.count("select count(*) from intake.upload where id = {0}", value(upload.value())))
                .isZero();
    }

    @Test
    void an_import_under_way_keeps_its_file() {
        ImportId id = desk.begin("busy.csv", people("busy"), ImportKind.PEOPLE);
        desk.await(id);
        var job = Objects.requireNonNull(intakes.get(id).job(), "a started import has a job");
        db.execute("update jobs.job set state = 'RUNNING', finished_at = null where id = {0}", value(job.value()));

        tidyIn(31);

        assertThat(pieces(intakes.get(id).upload())).isEqualTo(1);
        db.execute("update jobs.job set state = 'DONE', finished_at = now() where id = {0}", value(job.value()));
    }

    @Test
    void an_import_whose_file_is_gone_says_so_instead_of_going_on() throws IOException {
        ImportId id = drafted("late");
        db.execute(
                "update intake.upload set removed_at = now() where id = {0}",
                value(intakes.get(id).upload().value()));
        db.execute(
                "delete from intake.upload_piece where upload_id = {0}",
                value(intakes.get(id).upload().value()));

        start.now(id, accounts.firstAdministrator().orElseThrow());

        ImportAccount account = desk.await(id);
        assertThat(account.state()).isEqualTo(JobState.FAILED);
        assertThat(account.problem()).contains("was removed").contains("Hand it in again");
    }

    private ImportId drafted(String name) throws IOException {
        var by = accounts.firstAdministrator().orElseThrow();
        UploadId upload = uploads.keep(name + ".csv", new ByteArrayInputStream(people(name)), by);
        return switch (draft.of(upload, "", Optional.of(ImportKind.PEOPLE), Optional.empty(), by)) {
            case Drafted.Table(var id) -> id;
            case Drafted.Archive _, Drafted.Unreadable _ -> throw new IllegalStateException("a table was handed in");
        };
    }

    private long pieces(UploadId upload) {
        return desk.count("select count(*) from intake.upload_piece where upload_id = {0}", value(upload.value()));
    }

    private void tidyIn(int days) {
        tidy.tidy(clock.instant().plus(Duration.ofDays(days)));
    }

    private static Param<UUID> value(UUID id) {
        return DSL.val(id);
    }

    private static byte[] people(String name) {
        return ("Given name,Family name,E-mail\nAda,Tidy,ada@" + name + ".example\n").getBytes(StandardCharsets.UTF_8);
    }
}
