package rapport.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// `./rapport bench [WHAT …] [--write]`: measures what is named, or everything, and prints one
/// table.
public final class Bench {
    private static final List<Measurement> ALL = List.of(
            new StartTimes(),
            new FirstLoad(),
            new ImportAndMemory(),
            new Lists(),
            new FilteredList(),
            new MemberList(),
            new BulkEdit(),
            new SearchAsYouType(),
            new Suggesting(),
            new CustomerPage(),
            new CreatePeople(),
            new Merging(),
            new Quality(),
            new Introductions(),
            new Selling(),
            new SharingLeads(),
            new TeamCalendar(),
            new IncomingMail(),
            new Rules(),
            new MatchingQuality(),
            new MatchingSpeed(),
            new MatchImport(),
            new Journalling(),
            new TakingBack(),
            new LongHistory());

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        var words = new ArrayList<>(List.of(arguments));
        boolean write = words.remove("--write");
        var chosen = ALL.stream()
                .filter(one -> words.isEmpty() || words.contains(one.name()))
                .toList();
        if (chosen.isEmpty() || chosen.size() < words.size()) {
            System.err.println("There is to measure: "
                    + String.join(", ", ALL.stream().map(Measurement::name).toList()));
            System.exit(2);
        }
        var report = new Report();
        var site = Site.here();
        for (Measurement measurement : chosen) {
            System.err.println("Measuring " + measurement.name() + " …");
            report.add(measure(measurement, site));
        }
        System.out.println(report.table());
        if (write) {
            report.write(site.launcher().resolveSibling("docs/performance.md"));
        }
        System.exit(report.allReached() ? 0 : 1);
    }

    private static List<Figure> measure(Measurement measurement, Site site) {
        try {
            return measurement.measure(site);
        } catch (Exception e) {
            e.printStackTrace();
            return List.of(new Figure(measurement.name(), "could not be measured: " + e.getMessage(), "", false));
        }
    }
}
