package rapport.access.accounts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import rapport.access.AccountId;
import rapport.access.LeftBehind;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;

/// Lets somebody leave: everything goes to the successors, and the account is closed, in one act. Undoing it brings
/// everything back but sessions, tokens and passwords.
@Service
class LetGo {
    record Counted(LeftBehind kind, int many) {}

    private final DSLContext db;
    private final List<LeftBehind> kinds;
    private final LookAfterAccounts accounts;
    private final Owners owners;

    LetGo(DSLContext db, List<LeftBehind> kinds, LookAfterAccounts accounts, Owners owners) {
        this.db = db;
        this.kinds = kinds.stream()
                .sorted(Comparator.comparingInt(LeftBehind::order))
                .toList();
        this.accounts = accounts;
        this.owners = owners;
    }

    /// What there is, in order.
    List<Counted> preview(AccountId leaver) {
        var many = db.select(kinds.stream().map(kind -> kind.count(leaver)).toList())
                .fetchSingle();
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> new Counted(kinds.get(i), many.get(i, Integer.class)))
                .filter(one -> one.many() > 0)
                .toList();
    }

    @Transactional
    Departure to(AccountId leaver, List<OwnerId> chosen, Viewer by) {
        List<OwnerId> successors =
                chosen.stream().distinct().filter(one -> mayFollow(one, leaver)).toList();
        List<Counted> there = preview(leaver);
        boolean needsSome = there.stream().anyMatch(one -> one.kind().goesOn());
        if (successors.size() < chosen.stream().distinct().count()) {
            return new Departure.Refused("Choose colleagues who work here, or teams.");
        }
        if (needsSome && successors.isEmpty()) {
            return new Departure.Refused("Choose who takes it over: one colleague, several who share, or a team.");
        }
        there.forEach(one -> one.kind().pass(leaver, successors));
        return switch (accounts.close(leaver, by)) {
            case Change.Made(var colleague) -> new Departure.Gone(colleague.name());
            case Change.Refused(var why) -> {
                TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
                yield new Departure.Refused(why.sentence());
            }
        };
    }

    private boolean mayFollow(OwnerId one, AccountId leaver) {
        return !one.equals(OwnerId.of(leaver))
                && owners.find(one).filter(Owners.Named::open).isPresent();
    }
}
