package rapport.network.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.FactSight;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.RelationshipKind;
import rapport.network.Families;

/// Draws up the chart of an organisation.
@Component
class Charts {
    private final ReportingLines staff;
    private final Families families;
    private final Parties parties;

    Charts(ReportingLines staff, Families families, Parties parties) {
        this.staff = staff;
        this.families = families;
        this.parties = parties;
    }

    /// Empty when there is no such organisation, or none that the viewer may see.
    Optional<Chart> of(PartyId organisation, Viewer viewer) {
        boolean jobs = FactSight.shows(RelationshipKind.WORKS_FOR, PartyKind.PERSON, PartyKind.ORGANISATION, viewer);
        boolean lines = FactSight.shows(RelationshipKind.REPORTS_TO, PartyKind.PERSON, PartyKind.PERSON, viewer);
        var employed = jobs ? staff.of(organisation, viewer) : List.<ReportingLines.Employed>of();
        var ids = employed.stream()
                .map(ReportingLines.Employed::person)
                .distinct()
                .toList();
        var above = lines ? staff.lines(ids, viewer) : List.<ReportingLines.Line>of();
        var family = families.of(organisation, viewer);
        var names = parties.named(
                Stream.of(
                                Stream.of(organisation),
                                ids.stream(),
                                above.stream().map(ReportingLines.Line::leader),
                                family.stream().map(Families.Belonging::organisation))
                        .flatMap(every -> every)
                        .distinct()
                        .toList(),
                viewer);
        return Optional.ofNullable(names.get(organisation))
                .filter(itself -> itself.kind() == PartyKind.ORGANISATION)
                .map(itself -> chart(itself, employed, above, family, names, viewer));
    }

    private static Chart chart(
            Parties.Named itself,
            List<ReportingLines.Employed> employed,
            List<ReportingLines.Line> lines,
            List<Families.Belonging> family,
            Map<PartyId, Parties.Named> names,
            Viewer viewer) {
        Map<PartyId, Trees.Entry> people = new LinkedHashMap<>();
        employed.forEach(job -> entry(job.person(), says(job), names).ifPresent(one -> people.put(job.person(), one)));
        var leaders = new HashMap<PartyId, PartyId>();
        lines.forEach(line -> leaders.putIfAbsent(line.person(), line.leader()));
        var trees = new Trees(people, leaders).all();
        boolean mayEdit = viewer.mayWrite() && viewer.rights().may(CustomerKinds.PERSON, Right.EDIT);
        return new Chart(
                itself.id().toString(),
                itself.name(),
                itself.path(),
                trees.stream().filter(place -> !place.below().isEmpty()).toList(),
                trees.stream().filter(place -> place.below().isEmpty()).toList(),
                gaps(people, leaders, trees, names),
                family.size() < 2 ? List.of() : belongings(family, names),
                mayEdit && FactSight.opens(RelationshipKind.REPORTS_TO, PartyKind.PERSON, PartyKind.PERSON, viewer));
    }

    private static Optional<Trees.Entry> entry(PartyId id, String says, Map<PartyId, Parties.Named> names) {
        return Optional.ofNullable(names.get(id)).map(named -> new Trees.Entry(id, named.name(), named.path(), says));
    }

    private static String says(ReportingLines.Employed job) {
        return Stream.of(job.title(), job.department())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static List<Branch> belongings(List<Families.Belonging> family, Map<PartyId, Parties.Named> names) {
        Map<PartyId, Trees.Entry> organisations = new LinkedHashMap<>();
        var owners = new HashMap<PartyId, PartyId>();
        family.forEach(one -> {
            entry(one.organisation(), "", names).ifPresent(entry -> organisations.put(one.organisation(), entry));
            if (one.parent() != null) {
                owners.putIfAbsent(one.organisation(), one.parent());
            }
        });
        return new Trees(organisations, owners).all();
    }

    private static List<String> gaps(
            Map<PartyId, Trees.Entry> people,
            Map<PartyId, PartyId> leaders,
            List<Branch> trees,
            Map<PartyId, Parties.Named> names) {
        var gaps = new ArrayList<String>();
        long heads = trees.stream().filter(place -> !place.below().isEmpty()).count();
        long unplaced = trees.size() - heads;
        if (heads > 1) {
            gaps.add(heads + " people lead others and report to nobody here.");
        }
        if (unplaced > 0 && heads > 0) {
            gaps.add(
                    unplaced == 1
                            ? "Of one person is not known to whom they report."
                            : "Of " + unplaced + " people is not known to whom they report.");
        }
        leaders.forEach((person, leader) -> {
            var one = people.get(person);
            var other = names.get(leader);
            if (one != null && other != null && !people.containsKey(leader)) {
                gaps.add(one.name() + " reports to " + other.name() + ", who does not work here.");
            }
        });
        return gaps;
    }
}
