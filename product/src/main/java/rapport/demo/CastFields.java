package rapport.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.cast.DealSketch;
import rapport.cast.LeadSketch;
import rapport.cast.OrganisationSketch;
import rapport.cast.PersonSketch;
import rapport.customers.CustomerKinds;
import rapport.customers.facts.Additions;
import rapport.customfields.Answer;
import rapport.customfields.CustomField;
import rapport.customfields.CustomFieldId;
import rapport.customfields.CustomValues;
import rapport.customfields.FieldKey;
import rapport.customfields.FieldType;
import rapport.customfields.ReadAnswer;
import rapport.customfields.Reckoning;
import rapport.customfields.Summary;
import rapport.expressions.Option;
import rapport.sales.SalesKinds;

/// What Tern Motion notes of its customers in fields of its own, and how it tags them. Who gets what follows from the
/// key of the sketch, so it is the same each time.
///
/// @param there the fields that have been added
record CastFields(List<CustomField> there, LocalDate today) {
    private static final String FIRM = CustomerKinds.ORGANISATION;
    private static final String PERSON = CustomerKinds.PERSON;
    private static final String LEAD = SalesKinds.LEAD;
    private static final String DEAL = SalesKinds.OPPORTUNITY;
    private static final List<String> SERVICES = List.of("Basic", "Plus", "Full");
    private static final List<String> PRODUCTS = List.of("Palletisers", "Welding cells", "Vision", "Spare parts");
    private static final List<String> PLANTS = List.of("New line", "Extension", "Replacement");
    private static final List<String> PARTS = List.of("Decides", "Recommends", "Uses it", "Pays for it");

    /// Those that reckon come after what they are made of.
    static List<CustomField> wanted() {
        return List.of(
                field(FIRM, "Service agreement", FieldType.CHOICE, SERVICES, null),
                field(FIRM, "Agreement until", FieldType.DATE, List.of(), null),
                field(FIRM, "Yearly value", FieldType.MONEY, List.of(), null),
                field(FIRM, "Products in use", FieldType.CHOICES, PRODUCTS, null),
                field(PERSON, "Part in buying", FieldType.CHOICE, PARTS, null),
                field(PERSON, "Reads the newsletter", FieldType.YES_NO, List.of(), null),
                field(LEAD, "Kind of plant", FieldType.CHOICE, PLANTS, null),
                field(DEAL, "Kind of plant", FieldType.CHOICE, PLANTS, null),
                field(DEAL, "Delivery wanted by", FieldType.DATE, List.of(), null),
                field(
                        DEAL,
                        "Weeks to deliver",
                        FieldType.NUMBER,
                        List.of(),
                        new Reckoning.Formula("round(daysBetween(today, custom.delivery_wanted_by) / 7, 0)")),
                field(
                        FIRM,
                        "Open deals",
                        FieldType.NUMBER,
                        List.of(),
                        new Reckoning.RollUp("opportunities", Summary.COUNT, "", "standing == \"OPEN\"")),
                field(
                        FIRM,
                        "Won so far",
                        FieldType.MONEY,
                        List.of(),
                        new Reckoning.RollUp("opportunities", Summary.SUM, "amount", "standing == \"WON\"")),
                field(
                        FIRM,
                        "Months to renewal",
                        FieldType.NUMBER,
                        List.of(),
                        new Reckoning.Formula("round(daysBetween(today, custom.agreement_until) / 30.4, 0)")),
                field(
                        FIRM,
                        "Newsletter readers",
                        FieldType.NUMBER,
                        List.of(),
                        new Reckoning.RollUp("people", Summary.COUNT, "", "custom.reads_the_newsletter")),
                field(
                        FIRM,
                        "Complaints this year",
                        FieldType.NUMBER,
                        List.of(),
                        new Reckoning.RollUp(
                                "interactions", Summary.COUNT, "", "kind == \"Complaint\" && when.inLast(days(365))")));
    }

    private static CustomField field(
            String kind, String label, FieldType type, List<String> options, @Nullable Reckoning reckoning) {
        return new CustomField(
                new CustomFieldId(new UUID(0, 0)),
                kind,
                FieldKey.of(label, "field"),
                label,
                type,
                options.stream()
                        .map(one -> new Option(FieldKey.of(one, "option"), one))
                        .toList(),
                "",
                "",
                false,
                0,
                false,
                reckoning);
    }

    /// Two in three have an agreement.
    Additions of(OrganisationSketch sketch) {
        int n = Math.floorMod(sketch.key().hashCode(), 1_000);
        var values = CustomValues.NONE;
        if (n % 3 != 0) {
            values = with(values, FIRM, "Service agreement", SERVICES.get(n % SERVICES.size()));
            values =
                    with(values, FIRM, "Agreement until", today.plusDays(20 + n).toString());
            values = with(values, FIRM, "Yearly value", (4_000 + n * 35) + " EUR");
            values = with(values, FIRM, "Products in use", PRODUCTS.get(n % 4) + ";" + PRODUCTS.get(n / 4 % 4));
        }
        return new Additions(values, tags(n, "Reference", "Trade fair"));
    }

    Additions of(PersonSketch sketch) {
        int n = Math.floorMod(sketch.key().hashCode(), 1_000);
        var values = with(CustomValues.NONE, PERSON, "Part in buying", PARTS.get(n % PARTS.size()));
        if (n % 5 != 0) {
            values = with(values, PERSON, "Reads the newsletter", n % 2 == 0 ? "yes" : "no");
        }
        return new Additions(values, tags(n, "Trade fair", "Speaks at events"));
    }

    CustomValues of(LeadSketch sketch) {
        return plant(LEAD, sketch.email());
    }

    /// A plant is wanted some months after the deal is expected.
    CustomValues of(DealSketch sketch) {
        int n = Math.floorMod(sketch.name().hashCode(), 90);
        LocalDate expected = sketch.expected();
        var values = plant(DEAL, sketch.name());
        return expected == null
                ? values
                : with(
                        values,
                        DEAL,
                        "Delivery wanted by",
                        expected.plusDays(60 + n).toString());
    }

    private CustomValues plant(String kind, String key) {
        int n = Math.floorMod(key.hashCode(), 1_000);
        return n % 4 == 0
                ? CustomValues.NONE
                : with(CustomValues.NONE, kind, "Kind of plant", PLANTS.get(n % PLANTS.size()));
    }

    private static List<String> tags(int n, String... tags) {
        var some = new ArrayList<>(Arrays.asList(tags));
        some.removeIf(tag -> Math.floorMod(n + tag.length(), 7) != 0);
        return some;
    }

    private CustomValues with(CustomValues values, String kind, String label, String written) {
        return there.stream()
                .filter(field ->
                        field.recordKind().equals(kind) && field.label().equals(label))
                .findFirst()
                .map(field -> ReadAnswer.of(field, written) instanceof Answer.Understood(var value)
                        ? values.with(field.key(), value)
                        : values)
                .orElse(values);
    }
}
