package rapport.sales.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.customers.PartyId;
import rapport.customfields.CustomValues;
import rapport.sales.LeadId;
import rapport.sales.UnfitReasonId;
import rapport.sales.lead.LeadMove.Moved;
import rapport.sales.lead.LeadMove.Refused;

class LeadTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-03-06T09:00:00Z");
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);
    private static final AccountId JONAS = new AccountId(UUID.randomUUID());
    private static final Lead FRESH = new Lead(
            new LeadId(UUID.randomUUID()),
            new LeadTerms(new PartyId(UUID.randomUUID()), "Grippers", "", null, "", CustomValues.NONE),
            new LeadStanding.Open(LeadPhase.NEW),
            MONDAY);
    private static final Lead CONVERTED = moved(FRESH.convert(JONAS, FRIDAY));
    private static final UnfitReasonId NOT_NOW = new UnfitReasonId(UUID.randomUUID());
    private static final Lead GIVEN_UP = moved(FRESH.disqualify(NOT_NOW, "", SUMMER, JONAS, FRIDAY));

    @Test
    void a_lead_that_moves_says_since_when() {
        assertThat(moved(FRESH.moveTo(LeadPhase.CONTACTED, FRIDAY)).since()).isEqualTo(FRIDAY);
        assertThat(moved(FRESH.moveTo(LeadPhase.NEW, FRIDAY))).isEqualTo(FRESH);
    }

    @Test
    void a_lead_becomes_a_deal_once() {
        assertThat(CONVERTED.standing()).isEqualTo(new LeadStanding.Converted(FRIDAY, JONAS));
        assertThat(CONVERTED.convert(JONAS, FRIDAY)).isEqualTo(new Refused(LeadRefusal.CONVERTED));
        assertThat(CONVERTED.disqualify(NOT_NOW, "", null, JONAS, FRIDAY))
                .isEqualTo(new Refused(LeadRefusal.CONVERTED));
        assertThat(CONVERTED.takeUp(FRIDAY)).isEqualTo(new Refused(LeadRefusal.CONVERTED));
    }

    @Test
    void what_was_given_up_is_taken_up_before_it_becomes_anything() {
        assertThat(GIVEN_UP.convert(JONAS, FRIDAY)).isEqualTo(new Refused(LeadRefusal.DISQUALIFIED));
        assertThat(GIVEN_UP.moveTo(LeadPhase.QUALIFIED, FRIDAY)).isEqualTo(new Refused(LeadRefusal.DISQUALIFIED));
        assertThat(moved(GIVEN_UP.takeUp(FRIDAY)).standing()).isEqualTo(new LeadStanding.Open(LeadPhase.NEW));
        assertThat(FRESH.takeUp(FRIDAY)).isEqualTo(new Refused(LeadRefusal.STILL_OPEN));
    }

    @Test
    void a_lead_does_not_end_by_a_move_alone() {
        assertThat(FRESH.moveTo(LeadPhase.CONVERTED, FRIDAY)).isEqualTo(new Refused(LeadRefusal.ON_ITS_PAGE));
        assertThatThrownBy(() -> new LeadStanding.Open(LeadPhase.DISQUALIFIED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Lead moved(LeadMove move) {
        return ((Moved) move).lead();
    }
}
