package rapport.matching.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rapport.customers.PartyKind;
import rapport.matching.Fact.Email;
import rapport.matching.Fact.Name;
import rapport.matching.Fact.Phone;
import rapport.matching.SourceRecord;

class BlocksTest {
    @Test
    void a_pair_is_told_once_however_much_it_shares() {
        var blocks = Blocks.of(
                PartyKind.PERSON,
                List.of(
                        SourceRecord.person("a", "shop", new Name("Anna", "Berg"), new Email("anna@berg.example")),
                        SourceRecord.person("b", "shop", new Name("Hugo", "Boss")),
                        SourceRecord.person("c", "calls", new Name("Anna", "Berg"), new Email("anna@berg.example"))));
        assertThat(candidates(blocks, 0)).containsExactly(2);
        assertThat(candidates(blocks, 1)).isEmpty();
        assertThat(candidates(blocks, 2)).isEmpty();
    }

    @Test
    void a_call_centres_number_on_100_000_records_makes_few_pairs_of_each() {
        var callers = IntStream.range(0, 100_000)
                .mapToObj(number ->
                        SourceRecord.person("c" + number, "calls", new Name("", ""), new Phone("+49 30 1234567")))
                .toList();
        assertThat(Blocks.of(PartyKind.PERSON, callers).pairsAtMost()).isLessThan(13L * callers.size());
    }

    @Test
    void neighbours_by_name_are_compared_even_in_a_block_that_is_too_large() {
        var callers = new ArrayList<SourceRecord>();
        for (int i = 0; i < 500; i++) {
            callers.add(SourceRecord.person(
                    "c" + i, "calls", new Name("", Integer.toString(i * 7919, 36)), new Phone("+49 30 1234567")));
        }
        callers.add(SourceRecord.person("again", "web", new Name("", "55zv"), new Phone("030 1234567")));
        callers.add(SourceRecord.person("other", "web", new Name("", "55zw"), new Phone("030 1234567")));
        assertThat(candidates(Blocks.of(PartyKind.PERSON, callers), 500)).contains(501);
    }

    private static List<Integer> candidates(Blocks blocks, int record) {
        var into = new Places(8);
        blocks.candidates(record, into);
        return IntStream.range(0, into.size()).mapToObj(into::get).toList();
    }
}
