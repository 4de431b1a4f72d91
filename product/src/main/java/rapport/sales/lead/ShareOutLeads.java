package rapport.sales.lead;

import static rapport.sales.db.Tables.LEAD;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Question;

/// Shares many leads out among the members of a team, in turn or to whoever has fewest, and says before who would get
/// how many.
record ShareOutLeads(Sellers sellers, HandOut handOut, DSLContext db) implements BulkAct {
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
        return List.of(
                new Question(
                        "Among the team",
                        sellers.teams().stream()
                                .map(team -> new Question.Option(team.id().toString(), team.name()))
                                .toList()),
                new Question(
                        "How",
                        Arrays.stream(SharingOut.values())
                                .map(way -> new Question.Option(way.name(), way.label()))
                                .toList()));
    }

    @Override
    public String problem(List<String> answers) {
        Optional<Owners.Named> team = team(answers);
        if (team.isEmpty() || way(answers).isEmpty()) {
            return "Choose a team, and how. Administrators make teams under Settings, Teams.";
        }
        return sellers.membersOf(team.get()).isEmpty()
                ? "Nobody is in " + team.get().name() + "."
                : "";
    }

    @Override
    public boolean foretells() {
        return true;
    }

    @Override
    public List<String> foretold(Select<Record1<UUID>> records, List<String> answers, Viewer viewer) {
        if (!problem(answers).isEmpty()) {
            return List.of(problem(answers));
        }
        List<Owners.Named> members = members(answers);
        int leads = db.fetchCount(records);
        Condition chosen = DSL.condition("{0} in ({1})", LEAD.ID, records);
        Map<OwnerId, Integer> loads = sellers.loads(members, chosen);
        Map<OwnerId, Long> gets = way(answers).orElseThrow().among(loads, leads).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return members.stream()
                .map(one -> one.name() + ": "
                        + viewer.formats().number(loads.getOrDefault(one.id(), 0)) + " open + "
                        + viewer.formats().number(gets.getOrDefault(one.id(), 0L)))
                .toList();
    }

    @Override
    public String sentence(List<String> answers) {
        return "Share out among " + team(answers).map(Owners.Named::name).orElse("a team");
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, Viewer by) {
        Condition chosen = DSL.condition("{0} = any({1})", LEAD.ID, DSL.val(ids.toArray(UUID[]::new)));
        Map<OwnerId, Integer> loads = sellers.loads(members(answers), chosen);
        List<UUID> oldestFirst = ids.stream().sorted().toList();
        return handOut.of(oldestFirst, way(answers).orElseThrow().among(loads, ids.size()), by);
    }

    private List<Owners.Named> members(List<String> answers) {
        return team(answers).map(sellers::membersOf).orElse(List.of());
    }

    private Optional<Owners.Named> team(List<String> answers) {
        return sellers.teams().stream()
                .filter(team -> !answers.isEmpty() && team.id().toString().equals(answers.getFirst()))
                .findFirst();
    }

    private static Optional<SharingOut> way(List<String> answers) {
        return Arrays.stream(SharingOut.values())
                .filter(way -> answers.size() == 2 && way.name().equals(answers.getLast()))
                .findFirst();
    }
}
