package rapport.customers.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WishesTest {
    private static final Instant MAY = Instant.parse("2024-05-03T10:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final Instant LATE = Instant.parse("2026-03-02T21:30:00Z");
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final ProofWords WORDS = new ProofWords(Locale.UK, OSLO);
    private static final QuietHours EVENING = new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0), OSLO);

    @Test
    void whoever_said_nothing_gets_no_newsletter() {
        assertThat(newsletter(List.of(), List.of(), null).at(NOON, WORDS))
                .isEqualTo(new Permission.Forbidden(
                        Permission.Reason.NO_CONSENT, "“Newsletter” needs a consent, and there is none by phone."));
    }

    @Test
    void an_agreement_allows_and_says_how_and_when_it_was_given() {
        assertThat(newsletter(List.of(), List.of(said(Standing.OPTED_IN)), null).at(NOON, WORDS))
                .isEqualTo(new Permission.Allowed("Agreed to “Newsletter” by phone: said on a form on 3 May 2024."));
    }

    @Test
    void a_refusal_of_all_calls_stands_above_an_agreement() {
        var permission = newsletter(List.of(said(Standing.OPTED_OUT)), List.of(said(Standing.OPTED_IN)), null)
                .at(NOON, WORDS);

        assertThat(permission)
                .isInstanceOfSatisfying(
                        Permission.Forbidden.class,
                        no -> assertThat(no.reason()).isEqualTo(Permission.Reason.REFUSED_CHANNEL));
    }

    @Test
    void of_two_words_that_hold_at_once_the_stricter_counts() {
        var both = List.of(said(Standing.OPTED_IN), said(Standing.OPTED_OUT));

        assertThat(newsletter(List.of(), both, null).at(NOON, WORDS)).isInstanceOf(Permission.Forbidden.class);
    }

    @Test
    void whoever_was_asked_and_did_not_answer_has_not_agreed() {
        assertThat(newsletter(List.of(), List.of(said(Standing.ASKED)), null).at(NOON, WORDS))
                .isInstanceOfSatisfying(
                        Permission.Forbidden.class,
                        no -> assertThat(no.reason()).isEqualTo(Permission.Reason.UNCONFIRMED));
    }

    @Test
    void nobody_is_called_in_quiet_hours_and_one_hears_when_they_end() {
        assertThat(newsletter(List.of(), List.of(said(Standing.OPTED_IN)), EVENING)
                        .at(LATE, WORDS))
                .isEqualTo(new Permission.NotNow(
                        Instant.parse("2026-03-03T07:00:00Z"), "Quiet hours until 08:00 (Europe/Oslo)."));
    }

    @Test
    void a_recall_reaches_whoever_refused_everything() {
        var recall = new Wishes(
                "Recalls",
                LegalBasis.LEGAL_DUTY,
                false,
                ContactChannel.LETTER,
                List.of(said(Standing.OPTED_OUT)),
                List.of(),
                List.of(),
                List.of(),
                true,
                null);

        assertThat(recall.at(NOON, WORDS)).isInstanceOf(Permission.Allowed.class);
    }

    @Test
    void what_the_household_refuses_covers_whoever_lives_there() {
        var member = new Wishes(
                "Newsletter",
                LegalBasis.CONSENT,
                false,
                ContactChannel.PHONE,
                List.of(),
                List.of(said(Standing.OPTED_IN)),
                List.of(said(Standing.OPTED_OUT)),
                List.of(),
                true,
                null);

        assertThat(member.at(NOON, WORDS).why()).startsWith("The household says: ");
    }

    @Test
    void a_household_is_contacted_as_one_when_no_member_forbids_it() {
        var allowed = new Permission.Allowed("They agreed.");
        var forbidden = new Permission.Forbidden(Permission.Reason.NO_CONSENT, "There is none.");
        var later = new Permission.NotNow(NOON, "Quiet hours.");

        assertThat(Permission.together(List.of(allowed, later, allowed))).contains(later);
        assertThat(Permission.together(List.of(allowed, later, forbidden)))
                .contains(new Permission.Forbidden(Permission.Reason.NO_CONSENT, "Of a member: There is none."));
        assertThat(Permission.together(List.of())).isEmpty();
    }

    private static Wishes newsletter(
            List<Wishes.Said> onChannel, List<Wishes.Said> onPurpose, @Nullable QuietHours quiet) {
        return new Wishes(
                "Newsletter",
                LegalBasis.CONSENT,
                false,
                ContactChannel.PHONE,
                onChannel,
                onPurpose,
                List.of(),
                List.of(),
                true,
                quiet);
    }

    private static Wishes.Said said(Standing standing) {
        return new Wishes.Said(standing, MAY, Given.FORM);
    }
}
