package rapport.customers.bulk;

import java.util.List;
import java.util.UUID;
import rapport.access.AccountId;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Question;

/// Ends a role of many parties, today.
record EndRole(String list, ManyRoles roles) implements BulkAct {
    @Override
    public String key() {
        return "end-role";
    }

    @Override
    public String label() {
        return "End a role";
    }

    @Override
    public String icon() {
        return "circle-minus";
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
        return "End the role " + ManyRoles.role(answers).label();
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, AccountId by) {
        return roles.end(ManyRoles.role(answers), ids);
    }
}
