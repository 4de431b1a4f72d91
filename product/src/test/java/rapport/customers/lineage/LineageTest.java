package rapport.customers.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import rapport.access.Viewer;
import rapport.customers.KnownParties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.SourceId;
import rapport.customers.Sources;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.PersonFacts;
import rapport.intake.Desk;
import rapport.intake.ImportAccount;
import rapport.jobs.JobId;
import rapport.jobs.Jobs;
import rapport.journal.ChangeSetId;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;
import rapport.journal.UndoChangeSet;
import rapport.journal.Undone;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class LineageTest {
    private static final String HEADER = "Id,Given name,Family name,E-mail,Birthday";

    private final KnownParties known;
    private final Sources sources;
    private final Jobs jobs;
    private final ChangeSets changeSets;
    private final UndoChangeSet undo;
    private final Desk desk;
    private final Viewer viewer;
    private final Browser browser;

    LineageTest(
            KnownParties known,
            Sources sources,
            Jobs jobs,
            ChangeSets changeSets,
            UndoChangeSet undo,
            Desk desk,
            House house) {
        this.known = known;
        this.sources = sources;
        this.jobs = jobs;
        this.changeSets = changeSets;
        this.undo = undo;
        this.desk = desk;
        this.viewer = house.firstAdministrator();
        this.browser = house.administrator();
    }

    @Test
    void what_somebody_changed_by_hand_survives_the_next_file_and_the_account_says_so() {
        var first = desk.people("linone.csv", HEADER, "L1,Ada,Linone,ada@linone.example,1980-01-01");
        PartyId ada = party(first);
        browser.put("/parties/" + ada + "/facts/born", "was", "1980-01-01", "born", "1981-02-02");
        assertThat(find(ada).born()).isEqualTo("1981-02-02");

        var second = desk.people(
                "linone.csv",
                HEADER,
                "L1,Ada,Linone-Berg,ada@linone.example,1980-01-01",
                "L2,Bo,Linone,bo@linone.example,");

        assertThat(find(ada).born()).as("chosen").isEqualTo("1981-02-02");
        assertThat(find(ada).name().display()).as("the file corrects itself").isEqualTo("Ada Linone-Berg");
        assertThat(browser.get("/imports/" + second.id() + "?show=updated").body())
                .contains("Born was chosen by hand.");
    }

    @Test
    void a_file_that_is_trusted_less_changes_nothing_that_a_better_one_told() {
        var ledger = desk.people("lintwo-ledger.csv", HEADER, "T1,Cai,Lintwo,cai@lintwo.example,1970-03-03");
        PartyId cai = party(ledger);
        trust("lintwo-ledger", 90);

        var list = desk.people("lintwo-list.csv", HEADER, "X9,Kai,Lintwo,cai@lintwo.example,");

        assertThat(party(list)).isEqualTo(cai);
        assertThat(find(cai).name().display()).isEqualTo("Cai Lintwo");
        assertThat(list.unchanged()).isEqualTo(1);
        String page = browser.get("/parties/" + cai + "/lineage").body();
        assertThat(page).contains("Kai Lintwo", "trust 90", "trust 50", "Use this");
    }

    @Test
    void when_trust_changes_the_values_follow_and_all_of_it_is_one_act_to_undo() {
        var one = desk.people("linthree-a.csv", HEADER, "A1,Dora,Linthree,dora@linthree.example,1970-03-03");
        desk.people("linthree-b.csv", HEADER, "B1,Dorothea,Linthree,dora@linthree.example,1970-04-04");
        PartyId dora = party(one);
        assertThat(find(dora).name().display()).isEqualTo("Dorothea Linthree");

        JobId job = trust("linthree-a", 80);

        assertThat(find(dora).name().display()).isEqualTo("Dora Linthree");
        assertThat(find(dora).born()).isEqualTo("1970-03-03");
        Undone undone = changeSets.during(
                NamedAct.of(viewer.id().value(), "Undo", Source.SCREEN),
                () -> undo.now(new ChangeSetId(job.value()), false));
        assertThat(undone).isInstanceOf(Undone.Done.class);
        assertThat(find(dora).name().display()).isEqualTo("Dorothea Linthree");
    }

    @Test
    void what_only_a_withdrawn_source_told_goes_and_comes_back_when_it_is_believed_again() {
        var shop = desk.people("linfour-shop.csv", HEADER, "S1,Eva,Linfour,eva@linfour.example,");
        PartyId eva = party(shop);
        desk.people(
                "linfour-list.csv",
                "Given name,Family name,E-mail,E-mail 2,Birthday",
                "Eva,Linfour,eva@linfour.example,other@linfour.example,1990-09-09",
                "Only,Linfour,only@linfour.example,,1991-01-01");
        assertThat(emails(eva)).containsExactly("eva@linfour.example", "other@linfour.example");

        String account = withdraw("linfour-list");

        assertThat(find(eva).born()).isNull();
        assertThat(emails(eva)).containsExactly("eva@linfour.example");
        assertThat(browser.get("/people?q=only@linfour.example").body()).contains("Only Linfour");
        assertThat(account).contains("Known from nowhere else");

        following(() -> browser.delete("/settings/sources/" + source("linfour-list") + "/withdrawal"));

        assertThat(find(eva).born()).isEqualTo(LocalDate.of(1990, 9, 9));
        assertThat(emails(eva)).containsExactly("eva@linfour.example", "other@linfour.example");
    }

    @Test
    void somebody_chooses_what_a_source_says_and_lets_the_sources_decide_again() {
        var one = desk.people("linfive-a.csv", HEADER, "A1,Finn,Linfive,finn@linfive.example,1970-05-05");
        desk.people("linfive-b.csv", HEADER, "B1,Finnian,Linfive,finn@linfive.example,1970-06-06");
        PartyId finn = party(one);

        browser.put(
                "/parties/" + finn + "/lineage/name",
                "source",
                source("linfive-a").toString(),
                "value",
                "Finn Linfive");
        assertThat(find(finn).name().display()).isEqualTo("Finn Linfive");
        desk.people("linfive-b.csv", HEADER, "B1,Finbar,Linfive,finn@linfive.example,1970-06-06");
        assertThat(find(finn).name().display()).isEqualTo("Finn Linfive");

        browser.delete("/parties/" + finn + "/lineage/name");
        assertThat(find(finn).name().display()).isEqualTo("Finbar Linfive");
    }

    @Test
    void a_rule_of_its_own_makes_the_most_complete_name_stand() {
        var one = desk.people("linsix-a.csv", HEADER, "A1,Gro Marie,Linsix,gro@linsix.example,");
        desk.people("linsix-b.csv", HEADER, "B1,G.,Linsix,gro@linsix.example,");
        PartyId gro = party(one);
        assertThat(find(gro).name().display()).isEqualTo("G. Linsix");

        following(() -> browser.put("/settings/sources/rules/PERSON/name", "rule", "MOST_COMPLETE"));
        try {
            assertThat(find(gro).name().display()).isEqualTo("Gro Marie Linsix");
        } finally {
            following(() -> browser.put("/settings/sources/rules/PERSON/name", "rule", "TRUSTED"));
        }
    }

    private JobId trust(String name, int trust) {
        return following(() -> browser.put("/settings/sources/" + source(name) + "/trust", "trust", "" + trust));
    }

    private String withdraw(String name) {
        JobId job = following(() -> browser.post("/settings/sources/" + source(name) + "/withdrawal"));
        return browser.get("/jobs/" + job).body();
    }

    private JobId following(Runnable asked) {
        Set<JobId> before = jobs.underWay("customers.following");
        assertThat(before).isEmpty();
        long since = desk.count("select count(*) from jobs.job where work = 'customers.following'");
        asked.run();
        Awaitility.await()
                .until(() -> jobs.underWay("customers.following").isEmpty()
                        && desk.count("select count(*) from jobs.job where work = 'customers.following'") > since);
        return new JobId(desk.latest("customers.following"));
    }

    private SourceId source(String name) {
        return sources.named(name);
    }

    private PartyId party(ImportAccount account) {
        return new PartyId(desk.parties(account.id()).getFirst());
    }

    private PersonFacts find(PartyId id) {
        return (PersonFacts)
                known.find(id, PartyKind.PERSON, viewer).orElseThrow().facts();
    }

    private List<String> emails(PartyId id) {
        return find(id).identifiers().stream().map(IdentifierFact::normal).toList();
    }
}
