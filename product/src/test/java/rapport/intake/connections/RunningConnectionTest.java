package rapport.intake.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.val;

import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import rapport.jobs.Errand;
import rapport.jobs.JobId;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.testing.TestDatabase;

@RunningRapport
class RunningConnectionTest {
    private final House house;
    private final Errand errand;
    private final DSLContext db;
    private final Browser jonas;

    RunningConnectionTest(House house, Errand errand, DSLContext db) {
        this.house = house;
        this.errand = errand;
        this.db = db;
        this.jonas = house.administrator();
    }

    @Test
    void a_connection_brings_its_rows_in_as_an_import_and_keeps_its_secret_sealed() throws SQLException {
        URI there = URI.create(TestDatabase.emptyUrl("connections_runs"));
        String[] login = there.getUserInfo().split(":", 2);
        String address = "jdbc:postgresql://" + there.getHost() + ":" + there.getPort() + there.getPath();
        try (var database = DriverManager.getConnection(address, login[0], login[1]);
                var statement = database.createStatement()) {
            statement.execute("create table customer as select 'Connie Wired'::text as \"Full name\","
                    + " 'connie@wired.example'::text as \"E-mail\"");
        }

        var answer = jonas.post(
                "/connections",
                "name",
                "Wired shop",
                "kind",
                "QUERY",
                "address",
                address,
                "query",
                "select * from customer",
                "userName",
                login[0],
                "secret",
                login[1],
                "rows",
                "PEOPLE",
                "mapping",
                "",
                "every",
                "60",
                "pattern",
                "");

        assertThat(answer.statusCode()).isIn(200, 303);
        awaitRun("Wired shop");
        var brought = db.fetchValue("select job_id from intake.import where title = 'Wired shop.csv'");
        errand.awaitEnd(JobId.of(String.valueOf(brought)));
        assertThat(db.fetchValue("select count(*) from customers.party where name = 'Connie Wired'"))
                .isEqualTo(1L);
        String page = jonas.get("/connections/" + id("Wired shop")).body();
        assertThat(page)
                .contains("is brought in")
                .contains("It is kept, sealed")
                .doesNotContain(login[1]);
        assertThat(String.valueOf(db.fetchValue(
                        "select encode(secret, 'escape') from intake.connection where name = 'Wired shop'")))
                .doesNotContain(login[1]);
    }

    @Test
    void a_connection_that_fails_says_why_and_tells_who_made_it() {
        jonas.post(
                "/connections",
                "name",
                "Nowhere shop",
                "kind",
                "URL",
                "address",
                "http://127.0.0.1:1/x.csv",
                "query",
                "",
                "userName",
                "",
                "secret",
                "",
                "rows",
                "PEOPLE",
                "mapping",
                "",
                "every",
                "60",
                "pattern",
                "");

        awaitRun("Nowhere shop");
        assertThat(jonas.get("/connections/" + id("Nowhere shop")).body()).contains("private network");
        assertThat(jonas.get("/notices").body()).contains("Nowhere shop");
    }

    @Test
    void nobody_but_an_administrator_looks_after_connections() {
        assertThat(house.member().get("/connections").statusCode()).isEqualTo(403);
    }

    private String id(String name) {
        return String.valueOf(db.fetchValue("select id from intake.connection where name = {0}", val(name)));
    }

    private void awaitRun(String name) {
        var job = db.fetchValue(
                "select r.job_id from intake.connection_run r join intake.connection c on c.id = connection_id"
                        + " where c.name = {0}",
                val(name));
        errand.awaitEnd(JobId.of(String.valueOf(job)));
    }
}
