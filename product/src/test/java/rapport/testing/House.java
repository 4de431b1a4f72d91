package rapport.testing;

import static rapport.access.db.Tables.ACCOUNT;
import static rapport.access.db.Tables.ROLE;
import static rapport.access.db.Tables.TEAM;
import static rapport.access.db.Tables.TEAM_MEMBER;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.AccountId;
import rapport.access.Accounts;
import rapport.access.Role;
import rapport.access.RoleId;
import rapport.access.TeamId;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.company.Companies;
import rapport.company.Company;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;

/// The running Rapport from outside: a company with one administrator, in which tests make the colleagues they need.
@TestComponent
public class House implements InitializingBean {
    public static final String PASSWORD = "a kettle for the whole office";
    private static final String FIRST = "jonas@nordlys.example";

    private final ApplicationContext context;
    private final Accounts accounts;
    private final Viewers viewers;
    private final Companies companies;
    private final ChangeSets changeSets;
    private final DSLContext db;
    private final String passwordHash;
    private final AtomicInteger visitors = new AtomicInteger();

    House(
            ApplicationContext context,
            Accounts accounts,
            Viewers viewers,
            Companies companies,
            ChangeSets changeSets,
            DSLContext db,
            PasswordEncoder passwords) {
        this.context = context;
        this.accounts = accounts;
        this.viewers = viewers;
        this.companies = companies;
        this.changeSets = changeSets;
        this.db = db;
        this.passwordHash = passwords.encode(PASSWORD);
    }

    @Override
    public void afterPropertiesSet() {
        changeSets.during(NamedAct.of(null, "Set Rapport up", Source.CONSOLE), this::found);
    }

    private void found() {
        companies.found(
                new Company("Nordlys Automation", Currency.getInstance("NOK"), Locale.UK, ZoneId.of("Europe/Oslo")));
        accounts.add(FIRST, "Jonas Berg", passwordHash, Role.ADMINISTRATOR);
    }

    /// As acts and readers get him.
    public Viewer firstAdministrator() {
        return viewers.of(accounts.firstAdministrator().orElseThrow()).orElseThrow();
    }

    /// Of the first administrator.
    public String firstEmail() {
        return FIRST;
    }

    /// An account whose password is [#PASSWORD].
    public AccountId employ(String email, Role role) {
        return changeSets
                .during(
                        NamedAct.of(null, "Employ somebody", Source.CONSOLE),
                        () -> accounts.add(email, email.replaceFirst("@.*", ""), passwordHash, role))
                .orElseThrow(() -> new IllegalArgumentException(email + " works here already"));
    }

    /// A new colleague in the role of this name, and in no other.
    public AccountId employAs(String role) {
        RoleId id = RoleId.of(role(role));
        String email = "colleague-" + visitors.incrementAndGet() + "@nordlys.example";
        return changeSets
                .during(
                        NamedAct.of(null, "Employ somebody", Source.CONSOLE),
                        () -> accounts.add(email, email.replaceFirst("@.*", ""), passwordHash, id))
                .orElseThrow();
    }

    /// A team of these colleagues.
    public TeamId team(String name, AccountId... members) {
        return Objects.requireNonNull(changeSets.during(
                NamedAct.of(null, "Make a team", Source.CONSOLE),
                () -> context.getBean(TransactionTemplate.class).execute(_ -> {
                    TeamId team = db.insertInto(TEAM)
                            .set(TEAM.NAME, name)
                            .returning(TEAM.ID)
                            .fetchSingle(TEAM.ID);
                    for (AccountId member : members) {
                        db.insertInto(TEAM_MEMBER)
                                .set(TEAM_MEMBER.TEAM_ID, team)
                                .set(TEAM_MEMBER.ACCOUNT_ID, member)
                                .execute();
                    }
                    return team;
                })));
    }

    /// A colleague who leaves.
    public void dismiss(AccountId account) {
        administrator().post("/settings/accounts/" + account + "/closure");
    }

    /// The id of the role of this name.
    public String role(String name) {
        return db.select(ROLE.ID)
                .from(ROLE)
                .where(ROLE.NAME.eq(name))
                .fetchSingle(ROLE.ID)
                .toString();
    }

    /// Takes back what was done to a record last.
    public void undoLastActOn(String record, Browser by) {
        Object act = db.fetchValue(
                "select change_set_id from journal.change where subject = {0}::uuid order by 1 desc limit 1",
                DSL.val(record));
        var undone = by.post("/changes/" + act + "/undo");
        if (undone.statusCode() >= 400) {
            throw new IllegalStateException("The last act on " + record + " was not undone: " + undone.body());
        }
    }

    /// The names of the roles that were there before anybody came.
    public List<String> rolesItCameWith() {
        return db.fetch("select name from access.role where id < all (select id from access.account)")
                .getValues(0, String.class);
    }

    public String emailOf(AccountId account) {
        return db.select(ACCOUNT.EMAIL)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account))
                .fetchSingle(ACCOUNT.EMAIL);
    }

    /// A browser at an address of its own, in which nobody is signed in.
    public Browser visitor() {
        return new Browser(address(), "203.0.113." + visitors.incrementAndGet());
    }

    /// A browser in which the first administrator is signed in.
    public Browser administrator() {
        return visitor().signIn(FIRST);
    }

    /// A browser in which a new colleague is signed in.
    public Browser member() {
        String email = "member-" + visitors.incrementAndGet() + "@nordlys.example";
        employ(email, Role.MEMBER);
        return visitor().signIn(email);
    }

    /// A browser in which this colleague is signed in.
    public Browser browserOf(AccountId account) {
        return visitor().signIn(emailOf(account));
    }

    public Program program(String token) {
        return new Program(address(), token);
    }

    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }
}
