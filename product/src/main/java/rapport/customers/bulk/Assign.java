package rapport.customers.bulk;

import static org.jooq.impl.DSL.val;
import static rapport.customers.db.Tables.PARTY;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import rapport.access.KindField;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.customers.PartyField;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Question;

/// Gives many parties to a colleague or to a team. An empty answer leaves them to nobody.
record Assign(String list, Owners owners, DSLContext db, ManyParties parties, Clock clock) implements BulkAct {
    @Override
    public String key() {
        return "owner";
    }

    @Override
    public String label() {
        return "Assign";
    }

    @Override
    public String icon() {
        return "user";
    }

    @Override
    public List<KindField> changes() {
        return List.of(PartyField.OWNER.of(ManyParties.kind(list)));
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question(
                "To",
                Stream.concat(
                                owners.choices().stream()
                                        .map(owner ->
                                                new Question.Option(owner.id().toString(), owner.label())),
                                Stream.of(new Question.Option("", "Nobody")))
                        .toList()));
    }

    @Override
    public String problem(List<String> answers) {
        boolean known = owner(answers) == null
                || owners.choices().stream().anyMatch(one -> one.id().equals(owner(answers)));
        return answers.size() == 1 && known ? "" : "Choose a colleague who works here, or a team.";
    }

    @Override
    public String sentence(List<String> answers) {
        OwnerId owner = owner(answers);
        return owner == null
                ? "Leave to nobody"
                : "Give to " + owners.find(owner).map(Owners.Named::name).orElse("a colleague");
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, Viewer by) {
        OwnerId owner = owner(answers);
        var changed = db.update(PARTY)
                .set(PARTY.OWNER_ID, owner)
                .set(PARTY.VERSION, PARTY.VERSION.plus(1))
                .set(PARTY.UPDATED_AT, clock.instant())
                .where(ManyParties.among(PARTY.ID, ids))
                .and(PARTY.OWNER_ID.isDistinctFrom(val(owner, PARTY.OWNER_ID)))
                .returning(PARTY.ID)
                .fetch(PARTY.ID);
        return parties.others(
                ids, changed, owner == null ? "Belongs to nobody already." : "Belongs to them already.", by);
    }

    private static @Nullable OwnerId owner(List<String> answers) {
        try {
            return answers.isEmpty() || answers.getFirst().isEmpty() ? null : OwnerId.of(answers.getFirst());
        } catch (IllegalArgumentException notAnId) {
            return new OwnerId(new UUID(0, 0));
        }
    }
}
