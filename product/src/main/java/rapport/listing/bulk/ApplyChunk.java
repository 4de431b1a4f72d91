package rapport.listing.bulk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.jobs.AccountLine;
import rapport.jobs.JobProblem;
import rapport.listing.AllLists;
import rapport.listing.ListDefinition;
import rapport.listing.Lists;

/// Does an act with the next of its records, and writes down in the same transaction how far it is.
@Component
class ApplyChunk {
    private static final int CHUNK = 2_000;

    private final Bulks bulks;
    private final BulkActs acts;
    private final AllLists all;
    private final Lists lists;
    private final Viewers viewers;

    ApplyChunk(Bulks bulks, BulkActs acts, AllLists all, Lists lists, Viewers viewers) {
        this.bulks = bulks;
        this.acts = acts;
        this.all = all;
        this.lists = lists;
        this.viewers = viewers;
    }

    /// @param account is told, in the same transaction, who was not changed and why
    /// @return how many are handled in all; nothing is left when it is no more than before
    @Transactional
    long next(BulkId id, Consumer<List<AccountLine>> account) {
        Bulks.Begun begun = bulks.lock(id);
        List<UUID> records = bulks.next(begun, CHUNK);
        if (records.isEmpty()) {
            return begun.handled();
        }
        var exceptions = apply(begun, records);
        account.accept(exceptions);
        bulks.reach(begun, records, exceptions);
        return begun.handled() + records.size();
    }

    /// Rights may have been taken away since it was begun: each record is asked for anew.
    private List<AccountLine> apply(Bulks.Begun begun, List<UUID> records) {
        Viewer viewer = viewers.of(begun.account())
                .orElseThrow(() -> new JobProblem("The account of whoever began this is closed."));
        ListDefinition<?> list = all.get(begun.list(), viewer);
        BulkAct act = acts.find(list, begun.act())
                .filter(one -> one.isOpenTo(viewer))
                .orElseThrow(() -> new JobProblem("What was begun is no longer offered to whoever began it."));
        List<UUID> reached = lists.among(list, records, act.reaching(list, viewer));
        List<AccountLine> exceptions = new ArrayList<>(act.apply(reached, begun.answers(), viewer));
        Set<UUID> others = new LinkedHashSet<>(records);
        reached.forEach(others::remove);
        others.forEach(id -> exceptions.add(AccountLine.refused(
                id.toString(),
                "It is no longer here, or you may not " + act.right().verb() + " it any more.",
                "")));
        return exceptions;
    }
}
