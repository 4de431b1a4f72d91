package rapport.sales.reason;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Reasons of both kinds have one life: added, renamed, and retired while another one stays.
@RunningRapport
class ReasonsTest {
    private final House house;
    private final LookAfterReasons lookAfter;
    private final DSLContext db;

    private Browser administrator;

    ReasonsTest(House house, LookAfterReasons lookAfter, DSLContext db) {
        this.house = house;
        this.lookAfter = lookAfter;
        this.db = db;
    }

    @BeforeEach
    void somebody_looks_after_them() {
        administrator = house.administrator();
    }

    @ParameterizedTest
    @EnumSource(ReasonKind.class)
    void a_reason_is_added_renamed_and_retired(ReasonKind kind) {
        String at = at(kind);
        assertThat(administrator.post(at, "name", "Moved to Svolvær").statusCode())
                .isLessThan(400);
        String id = id(kind, "Moved to Svolvær");

        administrator.put(at + "/" + id, "name", "Moved to Kabelvåg");
        assertThat(administrator.get(kind.page()).body())
                .contains("Moved to Kabelvåg")
                .doesNotContain("Moved to Svolvær");
        administrator.delete(at + "/" + id);

        assertThat(administrator.get(kind.page()).body()).doesNotContain("Moved to Kabelvåg");
        assertThat(id(kind, "Moved to Kabelvåg")).isEqualTo(id);
        assertThat(administrator.delete(at + "/" + id).statusCode()).as("twice").isEqualTo(404);
        assertThat(house.member().post(at, "name", "Mine").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(ReasonKind.class)
    void two_reasons_are_not_called_the_same_whatever_the_case(ReasonKind kind) {
        administrator.post(at(kind), "name", "Bought in Henningsvær");

        assertThat(lookAfter.add(kind, "bought in henningsvær")).contains("already");
        assertThat(lookAfter.add(kind, " ")).contains("at most 60 characters");
        assertThat(db.fetchCount(kind.table(), DSL.lower(kind.called()).eq("bought in henningsvær")))
                .isEqualTo(1);
    }

    private static String at(ReasonKind kind) {
        return switch (kind) {
            case LOSS -> ReasonController.OF_DEALS;
            case UNFIT -> ReasonController.OF_LEADS;
        };
    }

    private String id(ReasonKind kind, String called) {
        return String.valueOf(db.select(kind.id())
                .from(kind.table())
                .where(kind.called().eq(called))
                .fetchOne(kind.id()));
    }
}
