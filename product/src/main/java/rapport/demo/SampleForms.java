package rapport.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.cast.Cast;
import rapport.cast.ColleagueSketch;
import rapport.cast.EnquirySketch;
import rapport.cast.LeadSketch;
import rapport.customers.facts.Country;
import rapport.customers.facts.PersonName;
import rapport.customfields.FieldKey;
import rapport.sales.LeadId;
import rapport.sales.enquiring.FormTyped;
import rapport.sales.enquiring.RecordPastEnquiries;
import rapport.sales.enquiring.RecordPastEnquiries.Past;

/// The form on the site of Tern Motion, and what those wrote into it who asked there.
@Component
class SampleForms {
    private static final String SITE = "https://www.ternmotion.example";
    private static final LocalTime NOON = LocalTime.of(11, 15);
    private static final String HANDLES = "What shall it handle?";
    private static final String PACE = "How many pieces an hour?";
    private static final String BEGINS = "When shall it run?";
    private static final String HAS = "Do you have a robot already?";

    private final RecordPastEnquiries record;

    SampleForms(RecordPastEnquiries record) {
        this.record = record;
    }

    /// @param leads by the e-mail address of who asks
    void bring(Cast cast, Map<String, LeadId> leads, String house, Viewer by) {
        Map<String, LeadSketch> asking = cast.leads().stream().collect(Collectors.toMap(LeadSketch::email, one -> one));
        Map<String, ZoneId> zones =
                cast.colleagues().stream().collect(Collectors.toMap(ColleagueSketch::key, ColleagueSketch::zone));
        List<Past> came = cast.enquiries().stream()
                .map(one -> {
                    LeadSketch lead = Objects.requireNonNull(asking.get(one.email()));
                    Instant at = lead.asked()
                            .atTime(NOON)
                            .atZone(Objects.requireNonNull(zones.get(lead.colleague())))
                            .toInstant();
                    return came(one, lead, Objects.requireNonNull(leads.get(one.email())), at);
                })
                .toList();
        record.by(form(by), house, came, by);
    }

    private static FormTyped form(Viewer by) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("name", "Ask for an offer");
        typed.put("title", "What may a robot do for you?");
        typed.put(
                "intro", "Tell us what you pack, stack or sort. An engineer of ours answers within two working days.");
        typed.put("source", "Website");
        typed.put("owner", OwnerId.of(by.id()).toString());
        typed.put("thanks", "Thank you. We look at it and come back to you within two working days.");
        typed.put("origins", SITE);
        for (String what : List.of("given", "family", "organisation", "email", "phone", "subject", "message")) {
            typed.put("asks." + what, "yes");
        }
        typed.put("requires.email", "yes");
        typed.put("label.subject", "What do you want to do?");
        typed.put("label.message", "Anything else that we should know?");
        question(typed, 0, HANDLES, "CHOICES");
        typed.put("further.0.options", "Boxes and crates\nBags\nPallets\nSingle pieces");
        typed.put("further.0.required", "yes");
        question(typed, 1, PACE, "NUMBER");
        question(typed, 2, BEGINS, "DATE");
        question(typed, 3, HAS, "YES_NO");
        return new FormTyped(typed);
    }

    private static void question(Map<String, String> typed, int row, String asks, String kind) {
        typed.put("further." + row + ".label", asks);
        typed.put("further." + row + ".kind", kind);
    }

    private static Past came(EnquirySketch enquiry, LeadSketch lead, LeadId id, Instant at) {
        PersonName name =
                PersonName.parse(lead.name(), Country.of(lead.country())).orThrow();
        LocalDate asked = lead.asked();
        var typed = new LinkedHashMap<String, String>();
        typed.put("given", name.given());
        typed.put("family", name.family());
        typed.put("organisation", lead.company());
        typed.put("email", lead.email());
        typed.put("phone", lead.phone());
        typed.put("subject", lead.interest());
        typed.put("message", enquiry.message());
        typed.put(sent(HANDLES), String.join("\n", enquiry.handles()));
        typed.put(sent(PACE), enquiry.pace());
        typed.put(
                sent(BEGINS),
                enquiry.days().isEmpty()
                        ? ""
                        : asked.plusDays(Long.parseLong(enquiry.days())).toString());
        typed.put(sent(HAS), enquiry.has());
        return new Past(id, typed, SITE, "192.0.2." + Math.floorMod(lead.email().hashCode(), 250), at);
    }

    private static String sent(String question) {
        return "further." + FieldKey.of(question, "question");
    }
}
