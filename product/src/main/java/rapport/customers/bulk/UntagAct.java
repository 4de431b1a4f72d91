package rapport.customers.bulk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rapport.access.KindField;
import rapport.access.Viewer;
import rapport.customers.PartyField;
import rapport.customers.tags.Tag;
import rapport.customers.tags.TagRows;
import rapport.customers.tags.Tags;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Question;

/// Takes a tag from many parties.
record UntagAct(String list, Tags tags, TagRows rows, ManyParties parties) implements BulkAct {
    @Override
    public String key() {
        return "untag";
    }

    @Override
    public String label() {
        return "Untag";
    }

    @Override
    public String icon() {
        return "x";
    }

    @Override
    public List<KindField> changes() {
        return List.of(PartyField.TAG.of(ManyParties.kind(list)));
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question(
                "Tag",
                tags.all().stream()
                        .map(tag -> new Question.Option(tag.key(), tag.name()))
                        .toList()));
    }

    @Override
    public String problem(List<String> answers) {
        return tag(answers).isEmpty() ? "Choose a tag." : "";
    }

    @Override
    public String sentence(List<String> answers) {
        return "Take the tag “" + tag(answers).map(Tag::name).orElse("") + "” away";
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, Viewer by) {
        var taken = tag(answers).map(tag -> rows.remove(tag.id(), ids)).orElse(List.of());
        return parties.account(ids, taken, "Does not have this tag.", by);
    }

    private Optional<Tag> tag(List<String> answers) {
        return tags.all().stream()
                .filter(tag -> !answers.isEmpty() && tag.key().equals(answers.getFirst()))
                .findFirst();
    }
}
