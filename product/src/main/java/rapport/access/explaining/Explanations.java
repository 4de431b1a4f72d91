package rapport.access.explaining;

import static rapport.access.db.Tables.ACCOUNT_ROLE;
import static rapport.access.db.Tables.ROLE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.GivenRights;
import rapport.access.MissingRight;
import rapport.access.OwnedRecords;
import rapport.access.OwnedRecords.Owned;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Reach;
import rapport.access.RecordKind;
import rapport.access.RecordKinds;
import rapport.access.Right;
import rapport.access.Role;
import rapport.access.RoleGrants;
import rapport.access.Viewer;
import rapport.access.explaining.Explanation.Reason;
import rapport.access.sharing.Share;
import rapport.access.sharing.Shares;

/// Explains. To somebody who asks about himself and may not see the record it tells what it tells of a record that is
/// not there.
@Component
class Explanations {
    private final DSLContext db;
    private final List<OwnedRecords> modules;
    private final RecordKinds kinds;
    private final GivenRights given;
    private final Owners owners;
    private final Shares shares;
    private final MissingRight missing;

    Explanations(
            DSLContext db,
            ObjectProvider<OwnedRecords> modules,
            RecordKinds kinds,
            GivenRights given,
            Owners owners,
            Shares shares,
            MissingRight missing) {
        this.db = db;
        this.modules = modules.stream().toList();
        this.kinds = kinds;
        this.given = given;
        this.owners = owners;
        this.shares = shares;
        this.missing = missing;
    }

    /// @param asking who wants to know: an administrator about anybody, others about themselves
    Explanation of(String address, Viewer about, Viewer asking) {
        Subject subject = subject(about, about.id().equals(asking.id()));
        Optional<Explanation> told = find(address, asking).map(record -> tell(record, subject));
        return told.filter(explanation -> explanation.sees() || asking.isAdministrator())
                .orElseGet(() -> nothing(subject, asking));
    }

    private Optional<Owned> find(String address, Viewer asking) {
        return modules.stream()
                .map(module -> module.at(address, asking))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Explanation tell(Owned record, Subject subject) {
        var all = Stream.concat(Stream.of(record), record.through().stream()).toList();
        var theirs = new HashSet<OwnerId>();
        Map<UUID, List<Share>> shared = new HashMap<>();
        all.forEach(one -> {
            theirs.addAll(one.owners());
            shared.put(one.id(), shares.of(one.kind(), one.id()));
        });
        Map<String, RecordKind> byKey =
                kinds.all().stream().collect(Collectors.toMap(RecordKind::key, Function.identity()));
        return new Explaining(subject, owners.named(theirs), shared)
                .of(record, kinds.find(record.kind()).orElseThrow(), byKey);
    }

    private Explanation nothing(Subject subject, Viewer asking) {
        var reasons = new ArrayList<Reason>();
        for (RecordKind kind : kinds.all()) {
            Reach reach = subject.viewer().rights().reach(kind.key(), Right.READ);
            String whose = switch (reach) {
                case NONE -> "none";
                case OWN -> subject.own();
                case TEAM -> "those of " + subject.team();
                case BELOW -> "those of " + subject.team() + " and of the teams below";
                case ALL -> "all";
            };
            reasons.add(new Reason(reach != Reach.NONE, kind.many() + ": " + whose + ", and what is shared."));
        }
        String verdict = asking.isAdministrator()
                ? "There is no record at this address."
                : "There is no record at this address, or none that you may see. Its owner could share it with you; for"
                        + " a role that reaches further: " + missing.whoCanHelp();
        return new Explanation(false, verdict, "", reasons, List.of(), List.of());
    }

    private Subject subject(Viewer viewer, boolean you) {
        AccountId account = viewer.id();
        var roles = db.select(ROLE.ID, ROLE.NAME, ROLE.BUILT_IN)
                .from(ACCOUNT_ROLE)
                .join(ROLE)
                .on(ROLE.ID.eq(ACCOUNT_ROLE.ROLE_ID))
                .where(ACCOUNT_ROLE.ACCOUNT_ID.eq(account))
                .orderBy(ROLE.NAME)
                .fetch();
        var grants = given.of(roles.map(row -> row.value1()));
        var held = roles.map(row -> new Subject.Held(
                row.value2(),
                row.value3() == Role.ADMINISTRATOR,
                grants.getOrDefault(row.value1(), RoleGrants.nothing())));
        var teams = owners.find(OwnerId.of(account)).map(Owners.Named::teams).orElse(List.of());
        return new Subject(viewer, you, held, teams);
    }
}
