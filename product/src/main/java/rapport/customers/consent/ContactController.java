package rapport.customers.consent;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.SecretKey;
import rapport.access.Viewer;
import rapport.company.CompanyDay;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyId;
import rapport.customers.Sources;
import rapport.customers.facts.Reading;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// What a customer wants to hear of and how, on its page.
@Controller
@RequestMapping("/parties/{id}/contact")
@AllowedTo(
        right = Right.EDIT,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class ContactController {
    private final ContactCards cards;
    private final Purposes purposes;
    private final ConsentReading reading;
    private final RecordConsent record;
    private final KeepPreferences preferences;
    private final Sources sources;
    private final CompanyDay companyDay;
    private final Templates templates;

    ContactController(
            ContactCards cards,
            Purposes purposes,
            ConsentReading reading,
            RecordConsent record,
            KeepPreferences preferences,
            Sources sources,
            CompanyDay companyDay,
            Templates templates) {
        this.cards = cards;
        this.purposes = purposes;
        this.reading = reading;
        this.record = record;
        this.preferences = preferences;
        this.sources = sources;
        this.companyDay = companyDay;
        this.templates = templates;
    }

    /// Nothing, to those whose roles hide it.
    @GetMapping
    @AllowedTo(on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
    Html show(@PathVariable PartyId id, Viewer viewer) {
        return Html.ok(cards.find(id, viewer)
                .<Content>map(templates::customersConsentCard)
                .orElse(_ -> {}));
    }

    @GetMapping("/new")
    Html blank(@PathVariable PartyId id, @ModelAttribute ConsentForm form, Viewer viewer) {
        var today = companyDay.today().toString();
        var dated = new ConsentForm(
                form.purpose() == null || form.purpose().isEmpty() ? first(form) : form.purpose(),
                form.channel(),
                form.standing(),
                form.given(),
                today,
                "",
                "",
                purposes.open());
        return Html.ok(templates.customersConsentCard(withForm(card(id, viewer), dated, "")));
    }

    @PostMapping("/consents")
    @Does("Write down a consent")
    Html create(@PathVariable PartyId id, @ModelAttribute ConsentForm form, Viewer viewer) {
        var read = reading.read(form, companyDay.zone());
        var recorded = switch (read) {
            case Reading.Refused<ConsentTold>(var sentence) -> new Recorded.Refused(sentence);
            case Reading.Understood<ConsentTold>(var told) ->
                record.of(id, told, sources.named(Sources.SCREEN), viewer);
        };
        return switch (recorded) {
            case Recorded.Done(var _, var key) ->
                Html.ok(templates.customersConsentCard(withLink(card(id, viewer), key)))
                        .with(Toast.ok("It is written down."));
            case Recorded.Refused(var sentence) ->
                Html.refused(templates.customersConsentCard(
                        withForm(card(id, viewer), form.with(purposes.open()), sentence)));
            case Recorded.Missing() -> throw nobody();
        };
    }

    @GetMapping("/preferences/edit")
    Html editPreferences(@PathVariable PartyId id, Viewer viewer) {
        var form = cards.row(id, viewer).map(ContactCards::preferences).orElseThrow(ContactController::nobody);
        return Html.ok(templates.customersConsentCard(withPreferences(card(id, viewer), form, "")));
    }

    @PutMapping("/preferences")
    @Does("Change the contact preferences")
    Html updatePreferences(@PathVariable PartyId id, @ModelAttribute PreferenceForm form, Viewer viewer) {
        var kept = switch (PreferenceReading.read(form)) {
            case Reading.Refused<KeepPreferences.Preferences>(var sentence) ->
                new KeepPreferences.Kept.Refused(sentence);
            case Reading.Understood<KeepPreferences.Preferences>(var wanted) -> preferences.of(id, wanted, viewer);
        };
        return switch (kept) {
            case KeepPreferences.Kept.Done() -> show(id, viewer).with(Toast.ok("Saved"));
            case KeepPreferences.Kept.Refused(var sentence) ->
                Html.refused(templates.customersConsentCard(withPreferences(card(id, viewer), form, sentence)));
            case KeepPreferences.Kept.Missing() -> throw nobody();
        };
    }

    /// A form that was opened for nothing in particular begins with the first purpose.
    private String first(ConsentForm form) {
        boolean blank = form.standing() == null || form.standing().isEmpty();
        return blank
                ? purposes.open().stream()
                        .findFirst()
                        .map(one -> one.id().toString())
                        .orElse("")
                : "";
    }

    private ContactCard card(PartyId id, Viewer viewer) {
        return cards.find(id, viewer).orElseThrow(ContactController::nobody);
    }

    private static ContactCard withForm(ContactCard card, ConsentForm form, String problem) {
        return new ContactCard(
                card.party(), card.open(), card.likes(), card.words(), card.past(), form, null, problem, "");
    }

    private static ContactCard withPreferences(ContactCard card, PreferenceForm form, String problem) {
        return new ContactCard(
                card.party(), card.open(), card.likes(), card.words(), card.past(), null, form, problem, "");
    }

    private static ContactCard withLink(ContactCard card, @Nullable SecretKey key) {
        String link = key == null
                ? ""
                : ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/agreement/{key}")
                        .buildAndExpand(key.text())
                        .toUriString();
        return new ContactCard(
                card.party(), card.open(), card.likes(), card.words(), card.past(), null, null, "", link);
    }

    private static NotFound nobody() {
        return new NotFound("There is nobody at this address, or nobody that you may change.");
    }
}
