package rapport.customfields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customfields.db.Tables.FIELD;
import static rapport.journal.db.Tables.CHANGE_SET;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.tokens.Tokens;
import rapport.api.Programs;
import rapport.customers.PartyId;
import rapport.expressions.Expression;
import rapport.expressions.Expressions;
import rapport.expressions.Now;
import rapport.expressions.Vocabularies;
import rapport.intake.Desk;
import rapport.jobs.Jobs;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.Program;
import rapport.testing.RunningRapport;

@RunningRapport
class FieldsOfACompanyTest {
    private final House house;
    private final DSLContext db;
    private final Jobs jobs;
    private final Desk desk;
    private final Programs programs;
    private final Vocabularies vocabularies;
    private Browser jonas;

    FieldsOfACompanyTest(House house, DSLContext db, Jobs jobs, Desk desk, Tokens tokens, Vocabularies vocabularies) {
        this.house = house;
        this.db = db;
        this.jobs = jobs;
        this.desk = desk;
        this.vocabularies = vocabularies;
        this.programs = new Programs(house, tokens);
        this.jonas = house.visitor();
    }

    @BeforeEach
    void sign_in() {
        jonas = house.administrator();
    }

    @Test
    void a_field_is_at_once_on_the_page_in_the_list_in_filters_and_for_programs() {
        added("Favourite colour", "TEXT");
        String amara = person("Amara Fielded");

        assertThat(jonas.get("/people/" + amara).body()).contains("Favourite colour");
        filled(amara, "favourite_colour", "Petrol Blue");

        assertThat(jonas.get("/people/" + amara).body()).contains("Petrol Blue");
        assertThat(jonas.get("/people?columns=name,custom.favourite_colour&q=Fielded")
                        .body())
                .contains("Favourite colour", "Petrol Blue");
        assertThat(jonas.get("/people?filter=custom.favourite_colour%20%3D%3D%20%22petrol%20blue%22")
                        .body())
                .contains("Amara Fielded");
        assertThat(jonas.get("/people?filter=custom.favourite_colour%20%3D%3D%20%22red%22")
                        .body())
                .doesNotContain("Amara Fielded");
        assertThat(jonas.get("/parties/" + amara + "/history").body()).contains("Favourite colour", "Petrol Blue");
    }

    @Test
    void two_edits_of_different_fields_are_undone_each_by_itself() {
        added("Undo one", "TEXT");
        added("Undo two", "NUMBER");
        String amara = person("Amara Restored");
        filled(amara, "undo_one", "first");
        String edit = lastAct();
        filled(amara, "undo_two", "12.50");

        jonas.post("/changes/" + edit + "/undo");

        assertThat(values(amara)).isEqualTo("{\"undo_two\":12.5}");
    }

    @Test
    void an_edit_is_not_undone_over_a_later_one_of_the_same_field() {
        added("Contested", "TEXT");
        String amara = person("Amara Contested");
        filled(amara, "contested", "first");
        String edit = lastAct();
        filled(amara, "contested", "second");

        jonas.post("/changes/" + edit + "/undo");

        assertThat(values(amara)).isEqualTo("{\"contested\":\"second\"}");
        assertThat(jonas.get("/changes/" + edit).body()).contains("Contested", "first", "second");
    }

    @Test
    void the_history_calls_a_field_as_its_own_kind_of_record_does() {
        added("Main trade", "CHOICE", "moreOptions", "Bakery");
        jonas.post(
                "/settings/fields",
                "on",
                "organisation",
                "label",
                "Main (trade)",
                "type",
                "CHOICE",
                "moreOptions",
                "bakery!");
        String amara = person("Amara Trading");
        jonas.post("/organisations", "name", "Halden Trading");
        String halden = idOf("Halden Trading");
        filled(amara, "main_trade", "bakery");
        filled(halden, "main_trade", "bakery");

        assertThat(jonas.get("/parties/" + amara + "/history").body())
                .contains("Main trade", "Bakery")
                .doesNotContain("Main (trade)");
        assertThat(jonas.get("/parties/" + halden + "/history").body())
                .contains("Main (trade)", "bakery!")
                .doesNotContain("Main trade");
    }

    @Test
    void a_field_named_as_one_of_ours_is_refused() {
        var answer = jonas.post("/settings/fields", "on", "person", "label", "City", "type", "TEXT");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("“City” is a field that comes with Rapport");
    }

    @Test
    void a_removed_field_keeps_its_values_and_comes_back_with_them() {
        String field = added("Came and went", "TEXT");
        String amara = person("Amara Kept");
        filled(amara, "came_and_went", "still here");

        jonas.delete("/settings/fields/" + field);
        assertThat(jonas.get("/people/" + amara).body()).doesNotContain("still here");
        assertThat(jonas.get("/people?filter=has(custom.came_and_went)").body()).contains("There is no field");

        jonas.post("/settings/fields/" + field + "/return");
        assertThat(jonas.get("/people/" + amara).body()).contains("still here");
    }

    @Test
    void an_indexed_field_is_asked_and_sorted_by_its_index() {
        String field = added("Points", "NUMBER");
        filled(person("Amara Ten"), "points", "10");
        filled(person("Bo Nine"), "points", "9");

        jonas.post("/settings/fields/" + field + "/index");
        over();

        String page = jonas.get("/people?sort=custom.points&filter=custom.points%20%3E%200")
                .body();
        assertThat(page.indexOf("Bo Nine")).isPositive().isLessThan(page.indexOf("Amara Ten"));
        assertThat(plan("customfields.number(party.custom, 'points') > 8")).contains("own_");
        jonas.delete("/settings/fields/" + field + "/index");
        assertThat(plan("customfields.number(party.custom, 'points') > 8")).doesNotContain("own_");
    }

    @Test
    void every_type_of_field_has_an_index_that_answers_its_filters() {
        for (FieldType type : FieldType.values()) {
            String field = added("Indexed " + type.label(), type.name(), "moreOptions", "One\nTwo");
            jonas.post("/settings/fields/" + field + "/index");
            over();
        }

        assertThat(plan("(expressions.fold((party.custom ->> 'indexed_text')) collate \"C\") = 'a'"))
                .contains("own_");
        assertThat(plan("customfields.day(party.custom, 'indexed_date') = '2026-01-31'"))
                .contains("own_");
        assertThat(plan("customfields.yes(party.custom, 'indexed_yes_or_no') is true"))
                .contains("own_");
        for (String rule : List.of("%s == 'One'", "%s in ['One', 'Two']", "'Two' == %s")) {
            var filter = (Expression)
                    Expressions.check(rule.formatted("custom.indexed_choice_of_several"), vocabularies.of("people"));
            assertThat(plan(db.renderInlined(filter.condition(new Now(Instant.now(), ZoneOffset.UTC)))))
                    .as(rule)
                    .contains("own_");
        }
    }

    @Test
    void a_column_of_a_file_that_is_titled_as_a_field_is_brought_into_it() {
        added("Shoe size", "NUMBER");
        added("Member from", "DATE");

        var account = desk.people(
                "shoes.csv",
                "Name,E-mail,Shoe size,Member from,Tags",
                "Ada Shod,ada@shod.example,\"38,5\",31.01.2026,Walks; Runs",
                "Bo Shod,bo@shod.example,large,01.02.2026,");

        assertThat(account.created()).isEqualTo(1);
        assertThat(account.refused()).isEqualTo(1);
        String ada = db.select(PARTY.ID)
                .from(PARTY)
                .where(PARTY.NAME.eq("Ada Shod"))
                .fetchSingle(PARTY.ID)
                .toString();
        assertThat(values(ada)).contains("\"shoe_size\":38.5", "\"member_from\":\"2026-01-31\"");
        assertThat(jonas.get("/people/" + ada).body()).contains("Walks", "Runs");
    }

    @Test
    void a_program_reads_and_writes_fields_and_hears_what_is_wrong() {
        added("Contract value", "MONEY");
        added("Interests", "CHOICES", "moreOptions", "Robots\nRockets");
        Program program = programs.writing();

        var made = program.send("POST", "/api/v1/people", """
                {"name": "Amara Programmed", "tags": ["VIP guest"],
                 "custom": {"contract_value": {"amount": 1250.5, "currency": "EUR"}, "interests": ["rockets"]}}""");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.body()).contains("1250.5", "rockets", "VIP guest");

        var refused = program.send(
                "POST", "/api/v1/people", "{\"name\": \"Amara Wrong\", \"custom\": {\"interests\": [\"golf\"]}}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("/custom/interests", "cannot be “golf”");
    }

    @Test
    void a_purged_field_is_gone_from_all_records_and_its_name_is_free() {
        String field = added("Purged", "TEXT");
        String amara = person("Amara Purged");
        filled(amara, "purged", "gone soon");
        assertThat(jonas.delete("/settings/fields/" + field + "/values").statusCode())
                .isEqualTo(404);
        jonas.delete("/settings/fields/" + field);

        jonas.delete("/settings/fields/" + field + "/values");
        over();

        assertThat(values(amara)).isEqualTo("{}");
        added("Purged", "NUMBER");
    }

    /// Waits until no work on fields is under way.
    private void over() {
        Awaitility.await()
                .until(() -> jobs.underWay("index-field").isEmpty()
                        && jobs.underWay("purge-field").isEmpty());
    }

    /// As it is among so many people that an index is worth it, whoever else is here; they are gone afterwards.
    private String plan(String condition) {
        var plan = new AtomicReference<>("");
        assertThatThrownBy(() -> db.transaction(inner -> {
                    inner.dsl().execute("set local enable_seqscan = off");
                    inner.dsl().execute("set local session_replication_role = replica");
                    inner.dsl().execute("""
                            insert into customers.party (kind, name, sort_key, created_by)
                            select 'PERSON', 'Crowd ' || n, 'crowd ' || n, (select id from access.account limit 1)
                              from generate_series(1, 3000) n
                            """);
                    inner.dsl().execute("analyze customers.party");
                    plan.set(inner.dsl()
                            .fetch("explain select id from customers.party where kind = 'PERSON' and " + condition)
                            .getValues(0)
                            .toString());
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        return Objects.requireNonNull(plan.get());
    }

    private String added(String label, String type, String... more) {
        String[] fields = new String[6 + more.length];
        System.arraycopy(new String[] {"on", "person", "label", label, "type", type}, 0, fields, 0, 6);
        System.arraycopy(more, 0, fields, 6, more.length);
        var answer = jonas.post("/settings/fields", fields);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 204, 303);
        return db.select(FIELD.ID)
                .from(FIELD)
                .where(FIELD.LABEL.eq(label))
                .fetchSingle(FIELD.ID)
                .toString();
    }

    private String person(String name) {
        jonas.post("/people", "name", name);
        return idOf(name);
    }

    private String idOf(String name) {
        return db.select(PARTY.ID)
                .from(PARTY)
                .where(PARTY.NAME.eq(name))
                .fetchSingle(PARTY.ID)
                .toString();
    }

    private void filled(String party, String key, String value) {
        String stands = db.select(field("coalesce({0} ->> {1}, '')", String.class, PARTY.CUSTOM, val(key)))
                .from(PARTY)
                .where(PARTY.ID.eq(PartyId.of(party)))
                .fetchSingle()
                .value1();
        var answer = jonas.put("/parties/" + party + "/facts/custom." + key, "value", value, "was", stands);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private String values(String party) {
        return db.select(PARTY.CUSTOM)
                .from(PARTY)
                .where(PARTY.ID.eq(PartyId.of(party)))
                .fetchSingle(PARTY.CUSTOM)
                .value()
                .data();
    }

    private String lastAct() {
        return db.select(CHANGE_SET.ID)
                .from(CHANGE_SET)
                .orderBy(CHANGE_SET.ID.desc())
                .limit(1)
                .fetchSingle(CHANGE_SET.ID)
                .toString();
    }
}
