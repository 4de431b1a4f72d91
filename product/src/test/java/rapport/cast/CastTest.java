package rapport.cast;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CastTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 16);
    private static final Cast CAST = Cast.of(TODAY);
    private static final Set<String> CHANNELS = Set.of(
            "FACE_TO_FACE",
            "PHONE",
            "E_MAIL",
            "LETTER",
            "CHAT",
            "INSTANT_MESSAGE",
            "SMS",
            "FAX",
            "WEB",
            "SOCIAL",
            "KIOSK",
            "EVENT",
            "OTHER");
    private static final Set<String> KINDS = Set.of(
            "CALL",
            "MEETING",
            "MESSAGE",
            "LETTER",
            "NOTE",
            "VISIT",
            "ORDER",
            "REQUEST",
            "COMPLAINT",
            "SUPPORT",
            "INTERVIEW",
            "SURVEY_ANSWER");

    @Test
    void the_cast_fills_the_stage() {
        assertThat(CAST.colleagues()).hasSizeBetween(8, 10);
        assertThat(CAST.organisations()).hasSizeBetween(40, 60);
        assertThat(CAST.people()).hasSizeBetween(175, 230);
        assertThat(CAST.interactions()).hasSizeBetween(2_200, 2_900);
        assertThat(CAST.organisations().stream()
                        .map(one -> one.address().country())
                        .distinct())
                .hasSizeGreaterThan(18);
        assertThat(CAST.historyOf("amara-okafor")).hasSizeGreaterThan(30);
    }

    @Test
    void the_same_day_gives_the_same_cast() {
        assertThat(Cast.of(TODAY)).isEqualTo(CAST);
    }

    @Test
    void every_phone_could_ring() {
        var phones = Stream.of(
                        CAST.colleagues().stream().map(ColleagueSketch::phone),
                        CAST.organisations().stream().map(OrganisationSketch::phone),
                        CAST.people().stream().map(PersonSketch::phone))
                .flatMap(phone -> phone)
                .toList();
        assertThat(phones.stream().filter(phone -> !valid(phone))).isEmpty();
        assertThat(phones).doesNotHaveDuplicates();
    }

    @Test
    void every_key_is_somebody() {
        var people = keys(CAST.people().stream().map(PersonSketch::key));
        var organisations = keys(CAST.organisations().stream().map(OrganisationSketch::key));
        var colleagues = keys(CAST.colleagues().stream().map(ColleagueSketch::key));
        var parties = new HashSet<>(people);
        parties.addAll(organisations);
        assertThat(parties).hasSize(people.size() + organisations.size());
        assertThat(people).hasSize(CAST.people().size());

        assertThat(parties)
                .containsAll(CAST.roles().stream().map(RoleSketch::party).toList());
        assertThat(parties)
                .containsAll(CAST.relationships().stream()
                        .map(RelationshipSketch::from)
                        .toList());
        assertThat(parties)
                .containsAll(CAST.relationships().stream()
                        .map(RelationshipSketch::to)
                        .toList());
        assertThat(people)
                .containsAll(CAST.households().stream()
                        .flatMap(home -> home.members().stream())
                        .toList());
        assertThat(people)
                .containsAll(CAST.employments().stream()
                        .map(EmploymentSketch::person)
                        .toList());
        assertThat(organisations)
                .containsAll(CAST.employments().stream()
                        .map(EmploymentSketch::organisation)
                        .toList());
        for (var touch : CAST.interactions()) {
            assertThat(people).contains(touch.person());
            assertThat(organisations).contains(touch.organisation());
            assertThat(touch.colleague() == null || colleagues.contains(touch.colleague()))
                    .as("%s", touch)
                    .isTrue();
        }
    }

    @Test
    void nothing_happens_after_today_on_any_day() {
        var days = List.of(TODAY, LocalDate.of(2026, 3, 1), LocalDate.of(2027, 12, 25), LocalDate.of(2028, 2, 29));
        for (var today : days) {
            var cast = Cast.of(today);
            var zones = cast.people().stream().collect(Collectors.toMap(PersonSketch::key, PersonSketch::zone));
            assertThat(cast.interactions()).allSatisfy(touch -> {
                var day = touch.at().atZone(zones.get(touch.person())).toLocalDate();
                assertThat(day).isBeforeOrEqualTo(today);
            });
        }
    }

    @Test
    void every_text_is_sentences_and_every_word_is_known() {
        assertThat(CAST.interactions()).allSatisfy(touch -> {
            assertThat(touch.text()).matches("(?s).*[.!?…][”]?");
            assertThat(touch.subject() + touch.text()).doesNotContain("{", "}", "null", "|", "  ");
            assertThat(CHANNELS).contains(touch.channel());
            assertThat(KINDS).contains(touch.kind());
        });
        assertThat(CAST.interactions().stream()
                        .map(InteractionSketch::text)
                        .distinct()
                        .count())
                .isGreaterThan(1_200);
    }

    @Test
    void people_talk_in_their_waking_hours() {
        assertThat(CAST.interactions()).allSatisfy(touch -> {
            ZoneId zone = CAST.person(touch.person()).zone();
            assertThat(touch.at().atZone(zone).getHour()).isBetween(7, 18);
        });
    }

    @Test
    void names_stand_in_the_order_of_their_country() {
        assertThat(CAST.person("sakura-fujiwara").name()).isEqualTo("藤原 さくら");
        assertThat(CAST.person("eszter-nagy").name()).isEqualTo("Nagy Eszter");
        assertThat(CAST.person("amara-okafor").name()).isEqualTo("Amara Okafor");
        assertThat(CAST.organisation("hamanako-seiki").address().lines())
                .isEqualTo(List.of("〒430-0944", "静岡県 浜松市", "中央区田町 330-5"));
    }

    private static Set<String> keys(Stream<String> keys) {
        return keys.collect(Collectors.toSet());
    }

    private static boolean valid(String phone) {
        try {
            var numbers = PhoneNumberUtil.getInstance();
            return numbers.isValidNumber(numbers.parse(phone, null));
        } catch (NumberParseException e) {
            return false;
        }
    }
}
