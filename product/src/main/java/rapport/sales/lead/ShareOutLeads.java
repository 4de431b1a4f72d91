package rapport.sales.lead;

import static rapport.sales.db.Tables.LEAD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.company.CompanyDay;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Question;
import rapport.work.handout.Candidate;
import rapport.work.handout.HandOut;
import rapport.work.handout.Presence;
import rapport.work.handout.ShareOut;

/// Shares many leads out among those of a team who are there, by turns or to whoever has fewest, and says before who
/// would get how many.
record ShareOutLeads(
        Owners owners, Sellers sellers, Presence presence, GiveLeads give, DSLContext db, CompanyDay companyDay)
        implements BulkAct {
    @Override
    public String list() {
        return ActsOnLeads.LIST;
    }

    @Override
    public String key() {
        return "share";
    }

    @Override
    public String label() {
        return "Share out";
    }

    @Override
    public String icon() {
        return "users";
    }

    @Override
    public List<Question> questions() {
        return ShareOut.questions(owners);
    }

    @Override
    public String problem(List<String> answers) {
        return ShareOut.problem(answers, owners);
    }

    @Override
    public boolean foretells() {
        return true;
    }

    @Override
    public List<String> foretold(Select<Record1<UUID>> records, List<String> answers, Viewer viewer) {
        String problem = problem(answers);
        return problem.isEmpty() ? foretold(ShareOut.read(answers).orElseThrow(), records, viewer) : List.of(problem);
    }

    private List<String> foretold(ShareOut share, Select<Record1<UUID>> records, Viewer viewer) {
        int leads = db.fetchCount(records);
        List<Candidate> candidates = candidates(share, DSL.condition("{0} in ({1})", LEAD.ID, records));
        Map<OwnerId, Long> gets = HandOut.of(
                        share.policy(),
                        candidates,
                        share.most(),
                        IntStream.range(0, leads).boxed().toList())
                .values()
                .stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<OwnerId, String> names =
                owners.choices().stream().collect(Collectors.toMap(Owners.Named::id, Owners.Named::name));
        long left = leads - gets.values().stream().mapToLong(Long::longValue).sum();
        return Stream.concat(
                        candidates.stream()
                                .map(one -> names.getOrDefault(one.who(), "") + ": "
                                        + viewer.formats().number(one.load()) + " open + "
                                        + viewer.formats().number(gets.getOrDefault(one.who(), 0L))),
                        left == 0
                                ? Stream.of()
                                : Stream.of(viewer.formats().number(left) + " stay: nobody there has room for more"))
                .toList();
    }

    @Override
    public String sentence(List<String> answers) {
        return ShareOut.read(answers)
                .flatMap(share -> owners.find(share.team()).map(team -> "Share leads out among " + team.name()))
                .orElse("Share leads out");
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, Viewer by) {
        ShareOut share = ShareOut.read(answers).orElseThrow();
        Condition chosen = DSL.condition("{0} = any({1})", LEAD.ID, DSL.val(ids.toArray(UUID[]::new)));
        List<UUID> oldestFirst = ids.stream().sorted().toList();
        Map<UUID, OwnerId> plan = HandOut.of(share.policy(), candidates(share, chosen), share.most(), oldestFirst);
        var lines = new ArrayList<>(give.of(List.copyOf(plan.keySet()), List.copyOf(plan.values()), by));
        lines.addAll(give.skipped(
                oldestFirst.stream().filter(id -> !plan.containsKey(id)).toList(),
                "Nobody there has room for it.",
                by));
        return lines;
    }

    private List<Candidate> candidates(ShareOut share, Condition without) {
        LocalDate today = companyDay.today();
        return sellers.among(presence.of(share.team(), today), without);
    }
}
