package rapport.customers.bulk;

import java.util.List;
import java.util.UUID;
import rapport.access.KindField;
import rapport.access.Viewer;
import rapport.customers.PartyField;
import rapport.customers.facts.CleanText;
import rapport.customers.tags.Tag;
import rapport.customers.tags.TagRows;
import rapport.customers.tags.Tags;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Question;

/// Gives many parties a tag, which may be a new word.
record TagAct(String list, Tags tags, TagRows rows, ManyParties parties) implements BulkAct {
    @Override
    public String key() {
        return "tag";
    }

    @Override
    public String label() {
        return "Tag";
    }

    @Override
    public String icon() {
        return "tag";
    }

    @Override
    public List<KindField> changes() {
        return List.of(PartyField.TAG.of(ManyParties.kind(list)));
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question("Tag", List.of()));
    }

    @Override
    public String problem(List<String> answers) {
        String name = name(answers);
        return name.isEmpty() || name.length() > Tags.LONGEST
                ? "Write the tag: a word or a few, with at most 50 characters."
                : "";
    }

    @Override
    public String sentence(List<String> answers) {
        return "Tag “" + name(answers) + "”";
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, Viewer by) {
        return parties.account(
                ids, rows.add(tags.named(name(answers)), ids), "Has the tag “" + name(answers) + "” already.", by);
    }

    private String name(List<String> answers) {
        String typed = answers.isEmpty() ? "" : CleanText.of(answers.getFirst());
        return tags.called(typed).map(Tag::name).orElse(typed);
    }
}
