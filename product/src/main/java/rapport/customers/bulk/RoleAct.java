package rapport.customers.bulk;

import java.util.List;
import java.util.UUID;
import rapport.access.KindField;
import rapport.access.Viewer;
import rapport.customers.PartyField;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Question;

/// Gives many parties a role from today on, or ends one of theirs today.
record RoleAct(String list, boolean begins, ManyRoles roles) implements BulkAct {
    @Override
    public String key() {
        return begins ? "add-role" : "end-role";
    }

    @Override
    public String label() {
        return begins ? "Add a role" : "End a role";
    }

    @Override
    public String icon() {
        return begins ? "user-plus" : "circle-minus";
    }

    @Override
    public List<KindField> changes() {
        return List.of(PartyField.ROLE.of(ManyParties.kind(list)));
    }

    @Override
    public List<Question> questions() {
        return List.of(ManyRoles.WHICH);
    }

    @Override
    public String problem(List<String> answers) {
        return ManyRoles.problem(answers);
    }

    @Override
    public String sentence(List<String> answers) {
        return (begins ? "Add the role " : "End the role ")
                + ManyRoles.role(answers).label();
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, Viewer by) {
        var role = ManyRoles.role(answers);
        return begins ? roles.add(role, ids, by) : roles.end(role, ids, by);
    }
}
