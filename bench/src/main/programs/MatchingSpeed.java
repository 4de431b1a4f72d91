import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rapport.bench.people.GeneratedPerson;
import rapport.bench.people.PeopleGenerator;
import rapport.customers.PartyKind;
import rapport.matching.Fact;
import rapport.matching.Matching;
import rapport.matching.SourceRecord;
import rapport.matching.Thresholds;

/// Matches generated people, 15 of 100 of whom are told twice with slips, and prints how many,
/// the seconds it took, those of the processor, precision, recall, F1, pairs compared, and the
/// peak of the heap in MB.
class MatchingSpeed {
    static final double TWINS = 0.15;
    static final double TYPOS = 0.01;

    public static void main(String[] arguments) throws Exception {
        int size = Integer.parseInt(arguments[0]);
        var people = new PeopleGenerator(2026, TWINS, TYPOS);
        var records = new ArrayList<SourceRecord>(size);
        for (int i = 0; i < size; i++) {
            records.add(record(people.person(i)));
        }
        long begun = System.nanoTime();
        double before = processor();
        var matches = Matching.of(PartyKind.PERSON, records, Thresholds.USUAL).matches();
        double seconds = (System.nanoTime() - begun) / 1e9;
        double processor = processor() - before;
        long truly = pairs(count(people, size));
        long said = 0;
        long right = 0;
        for (var cluster : matches.clusters()) {
            if (cluster.size() > 1) {
                Map<Long, Integer> in = new HashMap<>();
                cluster.forEach(record -> in.merge(people.whom(Long.parseLong(record.key().substring(1)) - 1), 1, Integer::sum));
                said += pairs(cluster.size());
                right += pairs(in);
            }
        }
        double precision = (double) right / said;
        double recall = (double) right / truly;
        System.out.printf(
                "%d\t%.1f\t%.1f\t%.4f\t%.4f\t%.4f\t%d\t%d\t%d%n",
                size,
                seconds,
                processor,
                precision,
                recall,
                2 * precision * recall / (precision + recall),
                matches.compared(),
                matches.pairs().size(),
                peak());
    }

    static SourceRecord record(GeneratedPerson person) {
        return SourceRecord.person(
                person.key(),
                "bench",
                new Fact.Name(person.givenName(), person.familyName()),
                new Fact.Born(person.birthday()),
                new Fact.Email(person.email()),
                new Fact.Phone(person.phone()),
                new Fact.Address(List.of(person.street()), person.city(), person.postcode(), ""));
    }

    static Map<Long, Integer> count(PeopleGenerator people, int size) {
        Map<Long, Integer> counts = new HashMap<>();
        for (int i = 0; i < size; i++) {
            counts.merge(people.whom(i), 1, Integer::sum);
        }
        return counts;
    }

    static long pairs(Map<Long, Integer> counts) {
        return counts.values().stream().mapToLong(MatchingSpeed::pairs).sum();
    }

    static long pairs(long size) {
        return size * (size - 1) / 2;
    }

    static double processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }
}
