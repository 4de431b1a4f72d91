package rapport.company;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.customers.db.Tables.PARTY_ROLE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.Sources;
import rapport.customers.facts.PartyRole;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;
import rapport.customers.facts.RoleFact;
import rapport.customers.keeping.CreateParties;
import rapport.customers.keeping.EndRoles;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.testing.TurnableClock;

/// The server's clock is that of Greenwich; the company works elsewhere.
@RunningRapport
class CompanyDayTest {
    private final CompanyDay companyDay;
    private final Companies companies;
    private final CreateParties create;
    private final EndRoles endRoles;
    private final Sources sources;
    private final ChangeSets changeSets;
    private final TransactionTemplate transaction;
    private final DSLContext db;
    private final House house;
    private final TurnableClock clock;
    private final Company home;

    CompanyDayTest(
            CompanyDay companyDay,
            Companies companies,
            CreateParties create,
            EndRoles endRoles,
            Sources sources,
            ChangeSets changeSets,
            TransactionTemplate transaction,
            DSLContext db,
            House house,
            TurnableClock clock) {
        this.companyDay = companyDay;
        this.companies = companies;
        this.create = create;
        this.endRoles = endRoles;
        this.sources = sources;
        this.changeSets = changeSets;
        this.transaction = transaction;
        this.db = db;
        this.house = house;
        this.clock = clock;
        this.home = companies.get();
    }

    @AfterEach
    void the_company_comes_home() {
        moveTo(home);
    }

    @Test
    void in_auckland_the_day_begins_while_greenwich_has_the_day_before() {
        moveTo("Pacific/Auckland");
        LocalDate there = greenwichAt("20:00").plusDays(1);

        assertThat(companyDay.today()).isEqualTo(there);
        assertThat(house.firstAdministrator().formats().day(clock.instant())).isEqualTo(there);
    }

    @Test
    void in_los_angeles_the_day_lasts_while_greenwich_has_the_next() {
        moveTo("America/Los_Angeles");
        LocalDate there = greenwichAt("03:00").minusDays(1);

        assertThat(companyDay.today()).isEqualTo(there);
        assertThat(house.firstAdministrator().formats().day(clock.instant())).isEqualTo(there);
    }

    @Test
    void a_role_begins_and_ends_on_the_day_of_the_company() {
        moveTo("Pacific/Auckland");
        LocalDate there = greenwichAt("20:00").plusDays(1);
        Viewer viewer = house.firstAdministrator();

        PartyId party = create.people(List.of(client()), sources.named(Sources.SCREEN), viewer)
                .getFirst();
        transaction.executeWithoutResult(_ -> endRoles.of(PartyRole.CLIENT, List.of(party), viewer));

        var role =
                db.selectFrom(PARTY_ROLE).where(PARTY_ROLE.PARTY_ID.eq(party)).fetchSingle();
        assertThat(role.getSince()).isEqualTo(there);
        assertThat(role.getUntil()).isEqualTo(there);
    }

    @Test
    void a_statement_asks_for_the_same_day() {
        for (String zone : List.of("Pacific/Auckland", "America/Los_Angeles", "Pacific/Kiritimati")) {
            moveTo(zone);
            assertThat(db.select(CompanyDay.IN_SQL).fetchSingle().value1())
                    .isBetween(
                            LocalDate.ofInstant(Instant.now().minusSeconds(60), ZoneId.of(zone)),
                            LocalDate.ofInstant(Instant.now(), ZoneId.of(zone)));
        }
    }

    private static PersonFacts client() {
        return new PersonFacts(
                PersonName.parse("Aroha Companyday", null).orThrow(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(new RoleFact(PartyRole.CLIENT, null)),
                List.of(),
                "");
    }

    private void moveTo(String zone) {
        moveTo(new Company(home.name(), home.currency(), home.language(), ZoneId.of(zone)));
    }

    private void moveTo(Company company) {
        changeSets.during(NamedAct.of(null, "Move the company", Source.CONSOLE), () -> companies.change(company));
    }

    /// Lets time pass until it is that time at Greenwich, and says which day it is there.
    private LocalDate greenwichAt(String time) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var then = now.with(LocalTime.parse(time));
        clock.pass(Duration.between(now, then.isBefore(now) ? then.plusDays(1) : then));
        return clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
