package rapport.quality.dictionary;

import java.util.Map;

/// What the fields of Rapport mean, in a sentence each. Those of the company say it themselves.
final class Meanings {
    private static final Map<String, String> OF_CUSTOMERS = Map.ofEntries(
            Map.entry("name", "What they are called, in the order in which their culture writes it."),
            Map.entry("given_name", "The name that was given to a person."),
            Map.entry("family_name", "The name that a person shares with the family."),
            Map.entry("born", "The day of birth."),
            Map.entry("language", "The language in which they like to be spoken to, as a tag such as de or pt-BR."),
            Map.entry("legal_form", "GmbH, Inc., AS: read from the name."),
            Map.entry("industry", "What they do for a living, in the words of whoever told it."),
            Map.entry("role", "What they are to us today: client, prospect, supplier and so on. Several are normal."),
            Map.entry("email", "The first e-mail: the one we write to."),
            Map.entry("emails", "Any of the e-mails."),
            Map.entry("phone", "The first phone: the one we call."),
            Map.entry("phones", "Any of the phones."),
            Map.entry("websites", "Where they are on the web."),
            Map.entry("keys", "By which key another system knows them."),
            Map.entry("city", "The city of the first address."),
            Map.entry("country", "The country of the first address."),
            Map.entry("location", "Where the first address is, by its ZIP code or its city."),
            Map.entry("household.name", "The household in which somebody lives today."),
            Map.entry("household.role", "As what somebody lives there: head, partner, child and so on."),
            Map.entry("job_title", "What somebody is in a job of today."),
            Map.entry("department", "Where in the organisation somebody works today."),
            Map.entry("organisation.name", "An organisation that somebody works for today."),
            Map.entry("owner", "The colleague or team who looks after them."),
            Map.entry("last_contact", "When anybody last had to do with them, on any channel."),
            Map.entry("added", "When they came into Rapport."),
            Map.entry("changed", "When anything of them last changed."),
            Map.entry("tags", "Free words that colleagues have put on them."),
            Map.entry("note", "Whatever has no place of its own."),
            Map.entry("problem", "What measures of information quality find wrong."),
            Map.entry("when", "When it took place."),
            Map.entry("channel", "On which channel: phone, e-mail, face to face and so on."),
            Map.entry("kind", "What it was: a call, a meeting, an order, a complaint and so on."),
            Map.entry("direction", "From them to us, from us to them, or among us."),
            Map.entry("subject", "What it was about, in one line."),
            Map.entry("minutes", "How long it took."),
            Map.entry("colleague", "Who of us took part, as it was told."),
            Map.entry("text", "What was said or written."),
            Map.entry("outcome", "What came of it."),
            Map.entry("root_cause", "What lay behind it."),
            Map.entry("feeling", "How the customer seemed to feel."));

    private static final Map<String, String> OF_LEADS = Map.ofEntries(
            Map.entry("name", "Who asks: a person, or an organisation of which nobody is named."),
            Map.entry("standing", "Where it stands: new, contacted, qualified, or how it ended."),
            Map.entry("interest", "What they ask for."),
            Map.entry("source", "Where it came from: a fair, a form, a friend."),
            Map.entry("note", "Whatever has no place of its own."),
            Map.entry("owner", "The colleague or team who works on it."),
            Map.entry("days_standing", "Whole days since it came to where it stands."),
            Map.entry("likelihood", "How likely it becomes a deal, as learned from those that ended."),
            Map.entry("score", "What the company's rules make of it."),
            Map.entry("unfit", "Why it was given up."),
            Map.entry("recycle", "The day on which somebody wants to look at it again."),
            Map.entry("added", "When somebody asked."),
            Map.entry("company", "An organisation that whoever asks works for today."),
            Map.entry("email", "The first e-mail of whoever asks."),
            Map.entry("phone", "The first phone of whoever asks."),
            Map.entry("city", "The city of the first address of whoever asks."),
            Map.entry("country", "The country of the first address of whoever asks."),
            Map.entry("location", "Where the first address of whoever asks is."),
            Map.entry("last_contact", "When anybody last had to do with whoever asks."));

    private static final Map<String, String> OF_DEALS = Map.ofEntries(
            Map.entry("name", "What they would buy."),
            Map.entry("standing", "Open, won or lost."),
            Map.entry("stage", "Where an open deal stands on its way."),
            Map.entry("reached", "Any stage in which it has stood."),
            Map.entry("pipeline", "The way that it takes, made of stages."),
            Map.entry("amount", "What it is worth if it is won, in its own currency."),
            Map.entry("currency", "The code of three letters of its currency."),
            Map.entry("probability", "How many of a hundred deals are won that stand in its stage."),
            Map.entry("likelihood", "How likely it is won, as learned from those that ended."),
            Map.entry("weighted", "The amount, as far as its stage promises it."),
            Map.entry("weighted_by_traits", "The amount, as far as its traits promise it."),
            Map.entry("expected", "The day by which it should be closed."),
            Map.entry("owner", "The colleague or team who leads it."),
            Map.entry("seller", "Whoever sells it with the owner."),
            Map.entry("next_step", "What is to be done next, in a few words."),
            Map.entry("source", "Where it came from: a fair, a form, a friend."),
            Map.entry("note", "Whatever has no place of its own."),
            Map.entry("days_in_stage", "Whole days since it came into its stage."),
            Map.entry("rotting", "Whether it stands in its stage for longer than is usual there."),
            Map.entry("closed", "When it was won or lost."),
            Map.entry("closed_from", "In which stage it was won or lost."),
            Map.entry("loss_reason", "Why it was lost."),
            Map.entry("competitor", "Anybody who offers to the customer too."),
            Map.entry("lost_to", "Who won it instead."),
            Map.entry("added", "When it began."));

    private Meanings() {}

    /// Empty where its label says it all.
    static String of(String vocabulary, String word) {
        var meanings = switch (vocabulary) {
            case "leads" -> OF_LEADS;
            case "opportunities" -> OF_DEALS;
            default -> OF_CUSTOMERS;
        };
        return meanings.getOrDefault(word, "");
    }
}
